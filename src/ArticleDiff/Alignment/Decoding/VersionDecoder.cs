using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>
/// Chooses links between two versions of one text: the heaviest alignment without crossings, what was moved out of it, sentences that
/// were cut or joined, and last what lies between links and is just likely enough at its place.
/// </summary>
internal sealed class VersionDecoder
{
    // See docs/thresholds.md.
    public static double Threshold = 0.45, MovedThreshold = 0.5, ExtendGain = 0.6;
    public static double NearVerbatim = 0.95, Edited=0.7;
    private const int FewestVerbatim = 3;
    public static double VerbatimShare = 0.1, EditedShare = 0.6, InOrder = 0.7, VerbatimInOrder=0.5;
    public static double GapLogOdds = 1, SingleGapLogOdds = 2;
    public static int GapCells = 64;
    private const int LongestStretch = 3;

    private readonly VersionLikeness _likeness;
    private readonly bool[] _usedRows, _usedColumns;
    private readonly List<DraftLink> _chain = [], _moved = [];

    private VersionDecoder(VersionLikeness likeness) =>
        (_likeness, _usedRows, _usedColumns) = (likeness, new bool[likeness.Rows], new bool[likeness.Columns]);

    /// <summary>The links in no order.</summary>
    /// <param name="scores">The likeness of all candidates.</param>
    /// <param name="likeness">The likeness of any two stretches.</param>
    public static List<DraftLink> Decode(ScoreMatrix scores, VersionLikeness likeness)
    {
        VersionDecoder decoder = new(likeness);
        decoder.TakeChain(scores);
        decoder.Extend(decoder._chain);
        decoder.Extend(decoder._moved);
        decoder.Grow();
        decoder.FillGaps();
        decoder.Extend(decoder._chain);
        decoder.Extend(decoder._moved);
        return [.. decoder._chain, .. decoder._moved];
    }

    /// <summary>
    /// Whether two articles are versions of one another: some sentences stand in both nearly word for word and in the same order, or most of the
    /// shorter article was edited from the other.
    /// </summary>
    public static bool AreVersions(ScoreMatrix scores)
    {
        (int verbatim, int verbatimInOrder) = CountInOrder(scores, NearVerbatim);
        int shorter = Math.Min(scores.Rows, scores.Columns);
        if (verbatimInOrder >= Math.Max(FewestVerbatim, VerbatimShare * shorter) && verbatimInOrder >= VerbatimInOrder * verbatim) return true;
        (int edited, int editedInOrder) = CountInOrder(scores, Edited);
        return edited >= Math.Max(2, EditedShare * shorter) && editedInOrder >= InOrder * edited;
    }

    /// <summary>How many pairs are at least so likely and the best of their row and column, and how many of them keep one order.</summary>
    private static (int All, int InOrder) CountInOrder(ScoreMatrix scores, double threshold)
    {
        List<ChainPoint> points = [];
        double[] rowBest = scores.RowMaxima(), columnBest = scores.ColumnMaxima();
        for (int i = 0; i < scores.Count; i++)
            if (scores[i] >= threshold && scores[i] == rowBest[scores.RowOf(i)] && scores[i] == columnBest[scores.ColumnOf(i)])
                points.Add(new ChainPoint(scores.RowOf(i), scores.ColumnOf(i), 1));
        return (points.Count, MonotoneChain.Heaviest(points, scores.Columns).Count);
    }

    private void TakeChain(ScoreMatrix scores)
    {
        List<ChainPoint> points = [];
        for (int i = 0; i < scores.Count; i++)
            if (scores[i] >= Threshold) points.Add(new ChainPoint(scores.RowOf(i), scores.ColumnOf(i), scores[i]));
        foreach (int i in MonotoneChain.Heaviest(points, scores.Columns)) Take(_chain, points[i].Row, points[i].Column, points[i].Weight);
        // What is left and stands out was moved: the best first.
        foreach (ChainPoint point in points.Where(point => point.Weight >= MovedThreshold).OrderByDescending(point => point.Weight))
            if (!_usedRows[point.Row] && !_usedColumns[point.Column]) Take(_moved, point.Row, point.Column, point.Weight);
    }

    private void Take(List<DraftLink> links, int row, int column, double score)
    {
        _usedRows[row] = _usedColumns[column] = true;
        links.Add(new DraftLink(row, 1, column, 1, score));
    }

    /// <summary>Lets each link take in a free neighbour of one of its sides when both together are likelier.</summary>
    private void Extend(List<DraftLink> links)
    {
        for (int i = 0; i < links.Count; i++) links[i] = Extend(links[i]);
    }

    private DraftLink Extend(DraftLink link)
    {
        if (link.Rows > 1 && link.Columns > 1) return link;
        DraftLink chosen = link;
        double best = double.NaN;
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

        _usedRows.AsSpan(chosen.Row, chosen.Rows).Fill(true);
        _usedColumns.AsSpan(chosen.Column, chosen.Columns).Fill(true);
        return chosen;

        void Try(DraftLink longer)
        {
            if (double.IsNaN(best)) best = _likeness.LogOdds(link) + ExtendGain;
            double logOdds = _likeness.LogOdds(longer);
            if (logOdds > best) (chosen, best) = (longer with { Score = Math.Max(link.Score, LogisticModel.Probability(logOdds)) }, logOdds);
        }
    }

    private static bool IsFree(bool[] used, int at) => at >= 0 && at < used.Length && !used[at];

    /// <summary>A moved sentence mostly took its neighbours along.</summary>
    private void Grow()
    {
        for (int i = 0; i < _moved.Count; i++)
        {
            DraftLink link = _moved[i];
            TryTake(_moved, link.Row + link.Rows, link.Column + link.Columns);
            TryTake(_moved, link.Row - 1, link.Column - 1);
        }
    }

    private void TryTake(List<DraftLink> links, int row, int column)
    {
        if (!IsFree(_usedRows, row) || !IsFree(_usedColumns, column)) return;
        double score = LogisticModel.Probability(_likeness.LogOdds(row, 1, column, 1) + GapLogOdds);
        if (score >= Threshold) Take(links, row, column, score);
    }

    /// <summary>Looks between each two links of the chain that follow each other, and before the first and behind the last.</summary>
    private void FillGaps()
    {
        int count = _chain.Count;
        for (int i = 0, row = 0, column = 0; i <= count; i++)
        {
            (int endRow, int endColumn) = i < count ? (_chain[i].Row, _chain[i].Column) : (_usedRows.Length, _usedColumns.Length);
            FillGap(FreeBetween(_usedRows, row, endRow), FreeBetween(_usedColumns, column, endColumn));
            if (i < count) (row, column) = (endRow + _chain[i].Rows, endColumn + _chain[i].Columns);
        }
    }

    private static List<int> FreeBetween(bool[] used, int start, int end)
    {
        List<int> free = [];
        for (int i = start; i < end; i++)
            if (!used[i]) free.Add(i);
        return free;
    }

    private void FillGap(List<int> rows, List<int> columns)
    {
        if (rows.Count == 0 || columns.Count == 0 || (long)rows.Count * columns.Count > GapCells) return;
        double place = rows.Count == 1 && columns.Count == 1 ? SingleGapLogOdds : GapLogOdds;
        List<ChainPoint> points = [];
        for (int r = 0; r < rows.Count; r++)
            for (int c = 0; c < columns.Count; c++)
                if (LogisticModel.Probability(_likeness.LogOdds(rows[r], 1, columns[c], 1) + place) is double score && score >= Threshold)
                    points.Add(new ChainPoint(r, c, score));
        foreach (int i in MonotoneChain.Heaviest(points, columns.Count)) Take(_chain, rows[points[i].Row], columns[points[i].Column], points[i].Weight);
    }
}
