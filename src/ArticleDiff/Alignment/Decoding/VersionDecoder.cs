using System.Runtime.InteropServices;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>
/// Chooses links between two versions of one text: the heaviest alignment without crossings, what was moved out of it, sentences that
/// were cut or joined, and last what lies between two links and is likely enough at that place.
/// </summary>
internal sealed class VersionDecoder
{
    // See docs/thresholds.md.
    public const double Threshold = 0.45, MovedThreshold = 0.5;

    private const double LeftoverShare = 0.5;
    private const double PlaceLogOdds = 1.5, GapSizeWeight = 1;
    private const int LongestStretch = 3;

    // Log odds that differ by less are equal: they were added up in another order.
    private const double Rounding = 1e-5;

    // Pairs looked at between two links: a gap that is larger was rewritten, and its place says little.
    private const int GapBudget = 64;

    private readonly VersionLikeness _likeness;
    private readonly bool[] _usedRows;
    private readonly bool[] _usedColumns;
    private readonly List<DraftLink> _chain = [];
    private readonly List<DraftLink> _moved = [];

    private VersionDecoder(VersionLikeness likeness) =>
        (_likeness, _usedRows, _usedColumns) = (likeness, new bool[likeness.Rows], new bool[likeness.Columns]);

    /// <summary>The links: first those that run in order, then the moved ones. No row and no column is used twice.</summary>
    /// <param name="scores">The likeness of all candidates.</param>
    /// <param name="likeness">The likeness of any two stretches.</param>
    public static List<DraftLink> Decode(ScoreMatrix scores, VersionLikeness likeness)
    {
        VersionDecoder decoder = new(likeness);
        decoder.TakeCandidates(scores);
        double leftover = LeftoverShare * decoder.TypicalOverlap();
        decoder.Extend(leftover);
        decoder.GrowMoved();
        decoder.FillGaps();
        // What was found in a gap may be one half of a sentence that was cut.
        decoder.Extend(leftover);
        return [.. decoder._chain, .. decoder._moved];
    }

    private void TakeCandidates(ScoreMatrix scores)
    {
        List<ChainPoint> points = [];
        for (int i = 0; i < scores.Count; i++)
            if (scores[i] >= Threshold) points.Add(new ChainPoint(scores.RowOf(i), scores.ColumnOf(i), scores[i]));
        foreach (int i in MonotoneChain.Heaviest(points, scores.Columns, isSymmetric: true)) Take(_chain, points[i].Row, points[i].Column, points[i].Weight);
        // What is left and stands out was moved: the best first, of equal ones the one nearer to both beginnings. Two that exclude each other never tie.
        points.RemoveAll(point => point.Weight < MovedThreshold || _usedRows[point.Row] || _usedColumns[point.Column]);
        StableOrder.Sort(CollectionsMarshal.AsSpan(points), static (x, y) => y.Weight != x.Weight ? y.Weight.CompareTo(x.Weight) : (x.Row + x.Column).CompareTo(y.Row + y.Column));
        foreach (ChainPoint point in points)
            if (!_usedRows[point.Row] && !_usedColumns[point.Column]) Take(_moved, point.Row, point.Column, point.Weight);
    }

    private void Take(List<DraftLink> links, int row, int column, double score)
    {
        _usedRows[row] = _usedColumns[column] = true;
        links.Add(new DraftLink(row, 1, column, 1, score));
    }

    /// <summary>The median share of letters that linked sentences have in common: near 1 where little was edited.</summary>
    private double TypicalOverlap()
    {
        double[] overlaps = new double[_chain.Count];
        for (int i = 0; i < overlaps.Length; i++) overlaps[i] = _likeness.Overlap(_chain[i]);
        Array.Sort(overlaps);
        return overlaps.Length == 0 ? 1 : overlaps[overlaps.Length / 2];
    }

    /// <summary>Lets each link take in a free neighbour of one of its sides when both together are likelier.</summary>
    /// <param name="leftover">The least share of the neighbour's letters that the other side has beyond those of the link.</param>
    private void Extend(double leftover)
    {
        for (int i = 0; i < _chain.Count; i++) _chain[i] = Extended(_chain[i], leftover);
        for (int i = 0; i < _moved.Count; i++) _moved[i] = Extended(_moved[i], leftover);
    }

    private DraftLink Extended(DraftLink link, double leftover)
    {
        DraftLink chosen = link;
        double? best = null;
        if (link.Columns == 1 && link.Rows < LongestStretch)
        {
            if (IsFree(_usedRows, link.Row + link.Rows)) Try(link with { Rows = link.Rows + 1 });
            if (IsFree(_usedRows, link.Row - 1)) Try(link with { Row = link.Row - 1, Rows = link.Rows + 1 });
        }

        if (link.Rows == 1 && link.Columns < LongestStretch)
        {
            if (IsFree(_usedColumns, link.Column + link.Columns)) Try(link with { Columns = link.Columns + 1 });
            if (IsFree(_usedColumns, link.Column - 1)) Try(link with { Column = link.Column - 1, Columns = link.Columns + 1 });
        }

        for (int i = 0; i < chosen.Rows; i++) _usedRows[chosen.Row + i] = true;
        for (int i = 0; i < chosen.Columns; i++) _usedColumns[chosen.Column + i] = true;
        return chosen;

        void Try(DraftLink longer)
        {
            if (_likeness.Leftover(link, longer) < leftover) return;
            best ??= _likeness.LogOdds(link);
            double logOdds = _likeness.LogOdds(longer);
            if (logOdds <= best + Rounding) return;
            (chosen, best) = (longer with { Score = Math.Max(link.Score, LogisticModel.Probability(logOdds)) }, logOdds);
        }
    }

    private static bool IsFree(bool[] used, int at) => at >= 0 && at < used.Length && !used[at];

    /// <summary>A moved sentence mostly took its neighbours along.</summary>
    private void GrowMoved()
    {
        // The list grows under the loop: what was taken along takes its own neighbour along.
        for (int i = 0; i < _moved.Count; i++)
        {
            DraftLink link = _moved[i];
            TakeNeighbour(link.Row + link.Rows, link.Column + link.Columns);
            TakeNeighbour(link.Row - 1, link.Column - 1);
        }
    }

    private void TakeNeighbour(int row, int column)
    {
        if (!IsFree(_usedRows, row) || !IsFree(_usedColumns, column)) return;
        double score = ScoreAt(row, column, PlaceLogOdds);
        if (score >= Threshold) Take(_moved, row, column, score);
    }

    private double ScoreAt(int row, int column, double place) => LogisticModel.Probability(_likeness.LogOdds(new DraftLink(row, 1, column, 1, 0)) + place);

    /// <summary>Looks between each two links of the chain that follow each other, before the first and behind the last.</summary>
    private void FillGaps()
    {
        int count = _chain.Count;
        for (int i = 0, row = 0, column = 0; i <= count; i++)
        {
            (int endRow, int endColumn) = i < count ? (_chain[i].Row, _chain[i].Column) : (_usedRows.Length, _usedColumns.Length);
            if (row < endRow && column < endColumn) FillGap(FreeBetween(_usedRows, row, endRow), FreeBetween(_usedColumns, column, endColumn));
            if (i < count) (row, column) = (endRow + _chain[i].Rows, endColumn + _chain[i].Columns);
        }

        StableOrder.Sort(CollectionsMarshal.AsSpan(_chain), static (x, y) => x.Row.CompareTo(y.Row));
    }

    private static List<int> FreeBetween(bool[] used, int start, int end)
    {
        List<int> free = [];
        for (int i = start; i < end; i++)
            if (!used[i]) free.Add(i);
        return free;
    }

    /// <summary>In a gap of one sentence on either side place speaks loudest; the more could stand there, the less it says.</summary>
    private void FillGap(List<int> rows, List<int> columns)
    {
        if (rows.Count == 0 || columns.Count == 0 || (long)rows.Count * columns.Count > GapBudget) return;
        double place = PlaceLogOdds - GapSizeWeight * Math.Log(Math.Max(rows.Count, columns.Count));
        List<ChainPoint> points = [];
        for (int row = 0; row < rows.Count; row++)
            for (int column = 0; column < columns.Count; column++)
                if (ScoreAt(rows[row], columns[column], place) is double score && score >= Threshold) points.Add(new ChainPoint(row, column, score));
        foreach (int i in MonotoneChain.Heaviest(points, columns.Count, isSymmetric: true)) Take(_chain, rows[points[i].Row], columns[points[i].Column], points[i].Weight);
    }
}
