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
        int[,] covered = Covered(alignment, copies, out int[] linked);
        int[] passages = new int[witnesses.Length];
        foreach (Passage passage in alignment.Passages) passages[passage.Members.Select(member => copies.WitnessOf(member.Id.Article)).Distinct().Count() - 1]++;

        return new StoryCounts(
            [.. Enumerable.Range(0, n).Select(a => CountsOf(alignment.Story.Articles[a], linked[a]))],
            witnesses,
            [.. Enumerable.Range(0, n).Select(a => witnesses.Select(b => covered[a, b]).ToImmutableArray())],
            [.. passages],
            [.. alignment.Links.CountBy(link => (link.Relation, link.Band)).OrderBy(count => count.Key.Relation).ThenByDescending(count => count.Key.Band)
                .Select(count => (count.Key.Relation, count.Key.Band, count.Value))],
            [.. report.Findings.GroupBy(finding => finding.Diagnostic.Rule).OrderBy(group => group.Key.Id, StringComparer.Ordinal).Select(group => (group.Key, group.Count()))]);
    }

    /// <summary>A share in whole per cent; 100 only when nothing is missing and 0 only when nothing is there.</summary>
    public static int Percent(int part, int whole)
    {
        if (part <= 0 || whole <= 0) return 0;
        return part >= whole ? 100 : Math.Clamp((int)(((100L * part) + (whole / 2)) / whole), 1, 99);
    }

    /// <summary>How many units of an article have a link in an article that a witness stands for, and how many in any.</summary>
    private static int[,] Covered(StoryAlignment alignment, CopyGroups copies, out int[] linked)
    {
        ImmutableArray<Article> articles = alignment.Story.Articles;
        int[] offsets = new int[articles.Length + 1];
        for (int article = 0; article < articles.Length; article++) offsets[article + 1] = offsets[article] + articles[article].Tree.Sentences.Length;
        // A unit, numbered through the story, and a witness: sorted numbers, because a large story has more of them than sets should be made for.
        List<long> seen = new(2 * alignment.Links.Length);
        foreach (Link link in alignment.Links)
        {
            if (link.Band == LinkBand.Weak) continue;
            int left = copies.WitnessOf(link.Left.Article), right = copies.WitnessOf(link.Right.Article);
            // What only copies of itself have beside it, nobody else has.
            if (left == right) continue;
            foreach (int unit in link.Left.Sentences) seen.Add((long)(offsets[link.Left.Article] + unit) << 32 | (uint)right);
            foreach (int unit in link.Right.Sentences) seen.Add((long)(offsets[link.Right.Article] + unit) << 32 | (uint)left);
        }

        seen.Sort();
        int[,] covered = new int[articles.Length, articles.Length];
        linked = new int[articles.Length];
        for (int i = 0, article = 0; i < seen.Count; i++)
        {
            // Two links may hold the same unit and the same witness.
            if (i > 0 && seen[i] == seen[i - 1]) continue;
            int unit = (int)(seen[i] >> 32);
            while (unit >= offsets[article + 1]) article++;
            covered[article, (int)seen[i]]++;
            if (i == 0 || unit != (int)(seen[i - 1] >> 32)) linked[article]++;
        }

        return covered;
    }

    private static ArticleCounts CountsOf(Article article, int linked) =>
        new(article.Tree.Sentences.Length, article.Tree.Sentences.Count(sentence => sentence.IsBody), linked);
}
