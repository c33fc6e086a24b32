using System.Collections.Immutable;
using ArticleDiff.Alignment;

namespace ArticleDiff.Cli.Screen;

/// <summary>A row of two articles side by side.</summary>
/// <param name="Left">Indexes of units of the left article; empty when only the right one has something to say.</param>
/// <param name="Right">Indexes of units of the right article.</param>
/// <param name="Link">What joins them, or null when one side is empty.</param>
internal sealed record PairRow(ImmutableArray<int> Left, ImmutableArray<int> Right, Link? Link)
{
    /// <summary>
    /// The rows of two articles: links and unlinked units in the order of the left article; a unit that only the right one has follows the
    /// row of the unit before it in its own article. A weak link is a hint and makes no row.
    /// </summary>
    public static List<PairRow> Of(StoryAlignment alignment, int left, int right)
    {
        ImmutableArray<Link> links = [.. alignment.LinksBetween(left, right).Where(link => link.Band != LinkBand.Weak)];
        Dictionary<int, int> lastRowOf = [];
        HashSet<int> linkedLeft = [.. links.SelectMany(link => link.Left.Sentences)];
        List<PairRow> rows = [];
        int next = 0;
        foreach (int unit in BodyUnits(alignment.Story.Articles[left]))
        {
            for (; next < links.Length && links[next].Left.Sentences[0] <= unit; next++)
            {
                foreach (int other in links[next].Right.Sentences) lastRowOf[other] = rows.Count;
                rows.Add(new PairRow(links[next].Left.Sentences, links[next].Right.Sentences, links[next]));
            }

            if (!linkedLeft.Contains(unit)) rows.Add(new PairRow([unit], [], null));
        }

        return Weave(rows, lastRowOf, alignment.Story.Articles[right]);
    }

    private static List<PairRow> Weave(List<PairRow> rows, Dictionary<int, int> lastRowOf, Article right)
    {
        // Index 0 is what comes before every row, index i + 1 what follows row i.
        List<int>?[] after = new List<int>?[rows.Count + 1];
        int at = 0;
        foreach (int unit in BodyUnits(right))
        {
            if (lastRowOf.TryGetValue(unit, out int row)) at = row + 1;
            else (after[at] ??= []).Add(unit);
        }

        List<PairRow> woven = [];
        for (int i = 0; i <= rows.Count; i++)
        {
            if (i > 0) woven.Add(rows[i - 1]);
            foreach (int unit in after[i] ?? []) woven.Add(new PairRow([], [unit], null));
        }

        return woven;
    }

    private static IEnumerable<int> BodyUnits(Article article)
        => article.Tree.Sentences.Where(sentence => sentence.IsBody).Select(sentence => sentence.Index);
}
