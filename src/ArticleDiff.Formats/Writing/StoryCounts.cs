using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Copies;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Formats.Writing;

/// <summary>The figures of a summary.</summary>
/// <param name="Articles">By article, in canonical order.</param>
/// <param name="Witnesses">
/// The columns of <paramref name="Coverage"/>: indexes of articles, ascending; of articles that print the same copy, the first stands for all of them.
/// </param>
/// <param name="Coverage">
/// Row: an article; column: a witness; value: how many body units of the row's article have a link in an article that the witness stands for. Weak links do not count.
/// </param>
/// <param name="PassagesByArticles">How many passages have members of 1, 2, … witnesses; the first entry is for one.</param>
/// <param name="Links">How many links there are of each relation and band, without empty ones.</param>
/// <param name="Findings">How many findings each rule has, by rule id.</param>
internal sealed record StoryCounts(
    ImmutableArray<ArticleCounts> Articles,
    ImmutableArray<int> Witnesses,
    ImmutableArray<ImmutableArray<int>> Coverage,
    ImmutableArray<int> PassagesByArticles,
    ImmutableArray<(LinkRelation Relation, LinkBand Band, int Count)> Links,
    ImmutableArray<(Rule Rule, int Count)> Findings)
{
    /// <summary>Counts.</summary>
    public static StoryCounts Of(Report report)
    {
        StoryAlignment alignment = report.Alignment;
        int n = alignment.Story.Articles.Length;
        CopyGroups copies = alignment.Story.Copies;
        ImmutableArray<int> witnesses = [.. Enumerable.Range(0, n).Where(article => copies.WitnessOf(article) == article)];
        HashSet<int>[,] covered = new HashSet<int>[n, n];
        foreach (Link link in alignment.Links.Where(link => link.Band != LinkBand.Weak))
        {
            int left = copies.WitnessOf(link.Left.Article), right = copies.WitnessOf(link.Right.Article);
            // What only copies of itself have beside it, nobody else has.
            if (left == right) continue;
            (covered[link.Left.Article, right] ??= []).UnionWith(link.Left.Sentences);
            (covered[link.Right.Article, left] ??= []).UnionWith(link.Right.Sentences);
        }

        int[] passages = new int[witnesses.Length];
        foreach (Passage passage in alignment.Passages) passages[passage.Members.Select(member => copies.WitnessOf(member.Id.Article)).Distinct().Count() - 1]++;

        return new StoryCounts(
            [.. Enumerable.Range(0, n).Select(a => CountsOf(alignment.Story.Articles[a], witnesses.Select(b => covered[a, b])))],
            witnesses,
            [.. Enumerable.Range(0, n).Select(a => witnesses.Select(b => covered[a, b]?.Count ?? 0).ToImmutableArray())],
            [.. passages],
            [.. alignment.Links.GroupBy(link => (link.Relation, link.Band)).OrderBy(group => group.Key.Relation).ThenByDescending(group => group.Key.Band)
                .Select(group => (group.Key.Relation, group.Key.Band, group.Count()))],
            [.. report.Findings.GroupBy(finding => finding.Diagnostic.Rule).OrderBy(group => group.Key.Id, StringComparer.Ordinal).Select(group => (group.Key, group.Count()))]);
    }

    /// <summary>A share in whole per cent; 100 only when nothing is missing and 0 only when nothing is there.</summary>
    public static int Percent(int part, int whole)
    {
        if (part <= 0 || whole <= 0) return 0;
        return part >= whole ? 100 : Math.Clamp((int)(((100L * part) + (whole / 2)) / whole), 1, 99);
    }

    private static ArticleCounts CountsOf(Article article, IEnumerable<HashSet<int>?> covered)
    {
        int body = article.Tree.Sentences.Count(sentence => sentence.IsBody);
        HashSet<int> linked = [.. covered.SelectMany(set => set ?? [])];
        return new ArticleCounts(article.Tree.Sentences.Length, body, linked.Count);
    }
}
