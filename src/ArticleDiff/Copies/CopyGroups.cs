using System.Collections.Immutable;
using ArticleDiff.Syntax;

namespace ArticleDiff.Copies;

/// <summary>
/// Which articles of a story print the same copy: that of an agency, or versions of one article. Who prints the words of another is no second witness, so
/// whatever says that k of n articles have something counts a group once.
/// </summary>
public sealed class CopyGroups
{
    // See docs/thresholds.md.
    private const double LeastShare = 0.8;
    private const int FewestUnits = 3;

    private readonly ImmutableArray<int> _witnesses;

    private CopyGroups(ImmutableArray<ImmutableArray<int>> groups, int articles)
    {
        Groups = groups;
        int[] witnesses = [.. Enumerable.Range(0, articles)];
        // Where all print one copy there is nobody to be compared with them; they are compared with each other.
        if (groups is not [{ } only] || only.Length < articles)
            foreach (ImmutableArray<int> group in groups)
                foreach (int article in group) witnesses[article] = group[0];
        _witnesses = [.. witnesses];
        WitnessCount = _witnesses.Distinct().Count();
    }

    /// <summary>The groups of two articles or more, as ascending indexes, ordered by their first articles. Articles that stand alone are in none.</summary>
    public ImmutableArray<ImmutableArray<int>> Groups { get; }

    /// <summary>How many articles there are when each group counts once. Where all articles are one group, each counts by itself.</summary>
    public int WitnessCount { get; }

    /// <summary>The article that stands for the group of an article in counts: the first of the group, or the article itself.</summary>
    /// <param name="article">Index of the article.</param>
    public int WitnessOf(int article) => _witnesses[article];

    /// <summary>
    /// Finds the groups. Two articles print the same copy when at least four in five of the units of the shorter one stand in the other, nearly word for
    /// word; in a group that holds for every two. Near-linear in the number of units; the order of articles changes nothing but the indexes.
    /// </summary>
    /// <param name="articles">The parsed articles of one story.</param>
    public static CopyGroups Find(ImmutableArray<ArticleTree> articles)
    {
        CopiedUnits copied = CopiedUnits.Count(articles);
        List<(double Share, int Left, int Right)> pairs = [];
        for (int left = 0; left < articles.Length; left++)
            for (int right = left + 1; right < articles.Length; right++)
                if (copied.ShareOf(left, right) is { } share && share >= LeastShare && Math.Min(copied.Units(left), copied.Units(right)) >= FewestUnits)
                    pairs.Add((share, left, right));

        return new CopyGroups(Join(pairs, articles.Length), articles.Length);
    }

    /// <summary>Complete linkage, so that a short notice that two long articles quote does not make one of the two.</summary>
    private static ImmutableArray<ImmutableArray<int>> Join(List<(double Share, int Left, int Right)> pairs, int articles)
    {
        HashSet<(int Left, int Right)> alike = [.. pairs.Select(pair => (pair.Left, pair.Right))];
        List<int>?[] groupOf = new List<int>?[articles];
        foreach ((_, int left, int right) in pairs.OrderByDescending(pair => pair.Share).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right))
        {
            List<int> first = groupOf[left] ?? [left], second = groupOf[right] ?? [right];
            if (ReferenceEquals(first, second)) continue;
            if (!first.TrueForAll(one => second.TrueForAll(other => alike.Contains((Math.Min(one, other), Math.Max(one, other)))))) continue;
            first.AddRange(second);
            foreach (int article in first) groupOf[article] = first;
        }

        return [.. groupOf.OfType<List<int>>().Distinct().Select(group => group.Order().ToImmutableArray()).OrderBy(group => group[0])];
    }
}
