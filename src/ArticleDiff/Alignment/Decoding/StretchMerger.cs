using System.Runtime.InteropServices;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>
/// Joins links into 1:n and n:1 where a sentence was cut in two: a neighbour joins when it covers words that the link leaves uncovered.
/// </summary>
internal sealed class StretchMerger(ArticleTerms left, ArticleTerms right, FeatureExtractor extractor)
{
    // See docs/thresholds.md. Gains are in points of the harmonic coverage.
    private const float JoinGain = 0.02f;
    private const int LongestStretch = 3;

    /// <summary>Joins links that share a side and lie next to each other on the other one.</summary>
    public List<DraftLink> Join(List<DraftLink> links)
    {
        List<DraftLink> columnsFirst = JoinAlongColumns(JoinAlongRows(links));
        if (columnsFirst.Count == links.Count) return columnsFirst;
        // A link may join on one side or on the other: what is better must not depend on which article stands on the left.
        List<DraftLink> rowsFirst = JoinAlongRows(JoinAlongColumns(links));
        return Coverage(rowsFirst) > Coverage(columnsFirst) ? rowsFirst : columnsFirst;
    }

    private List<DraftLink> JoinAlongRows(List<DraftLink> links)
    {
        List<DraftLink> sorted = [.. links];
        StableOrder.Sort(CollectionsMarshal.AsSpan(sorted), static (x, y) => Compare((x.Row, x.Rows, x.Column), (y.Row, y.Rows, y.Column)));
        return JoinNext(sorted, JoinColumns);
    }

    private List<DraftLink> JoinAlongColumns(List<DraftLink> links)
    {
        List<DraftLink> sorted = [.. links];
        StableOrder.Sort(CollectionsMarshal.AsSpan(sorted), static (x, y) => Compare((x.Column, x.Columns, x.Row), (y.Column, y.Columns, y.Row)));
        return JoinNext(sorted, JoinRows);
    }

    /// <summary>The mean harmonic coverage of links.</summary>
    private double Coverage(List<DraftLink> links)
    {
        double sum = 0;
        foreach (DraftLink link in links) sum += Harmonic(link);
        return sum / links.Count;
    }

    private static int Compare((int First, int Second, int Third) one, (int First, int Second, int Third) other)
    {
        int order = one.First.CompareTo(other.First);
        if (order == 0) order = one.Second.CompareTo(other.Second);
        return order != 0 ? order : one.Third.CompareTo(other.Third);
    }

    private List<DraftLink> JoinNext(List<DraftLink> links, Func<DraftLink, DraftLink, DraftLink?> join)
    {
        List<DraftLink> joined = [];
        foreach (DraftLink link in links)
        {
            if (joined.Count > 0 && join(joined[^1], link) is DraftLink both && IsBetter(both, joined[^1], link)) joined[^1] = both;
            else joined.Add(link);
        }

        return joined;
    }

    private static DraftLink? JoinColumns(DraftLink before, DraftLink link) =>
        before.Row == link.Row && before.Rows == link.Rows && before.Column + before.Columns == link.Column && before.Columns + link.Columns <= LongestStretch
            ? before with { Columns = before.Columns + link.Columns, Score = Math.Max(before.Score, link.Score) }
            : null;

    private static DraftLink? JoinRows(DraftLink before, DraftLink link) =>
        before.Column == link.Column && before.Columns == link.Columns && before.Row + before.Rows == link.Row && before.Rows + link.Rows <= LongestStretch
            ? before with { Rows = before.Rows + link.Rows, Score = Math.Max(before.Score, link.Score) }
            : null;

    private bool IsBetter(DraftLink both, DraftLink one, DraftLink other) => Harmonic(both) >= Math.Max(Harmonic(one), Harmonic(other)) + JoinGain;

    private float Harmonic(DraftLink link) => extractor.HarmonicOf(left.Stretch(link.Row, link.Rows), right.Stretch(link.Column, link.Columns));
}
