namespace ArticleDiff.Alignment.Decoding;

/// <summary>
/// Chooses links between two versions of one text: the heaviest alignment without crossings, and what was moved out of it.
/// </summary>
internal static class VersionDecoder
{
    // See docs/thresholds.md.
    public const double MovedThreshold = 0.5;

    private const double Clear = 0.6, MostOfTheShorter = 0.5, InOrder = 0.7;

    /// <summary>One-to-one links, rows ascending.</summary>
    public static List<DraftLink> Decode(ScoreMatrix scores, double threshold)
    {
        List<ChainPoint> points = [];
        for (int row = 0; row < scores.Rows; row++)
        {
            (int start, int end) = scores.Row(row);
            for (int i = start; i < end; i++)
                if (scores[i] >= threshold) points.Add(new ChainPoint(row, scores.ColumnOf(i), scores[i]));
        }

        bool[] usedRows = new bool[scores.Rows], usedColumns = new bool[scores.Columns];
        List<DraftLink> links = [];
        foreach (int i in MonotoneChain.Heaviest(points, scores.Columns)) Take(points[i]);
        // What is left and stands out was moved: the best first.
        foreach (ChainPoint point in points.Where(point => point.Weight >= MovedThreshold).OrderByDescending(point => point.Weight))
            if (!usedRows[point.Row] && !usedColumns[point.Column]) Take(point);
        links.Sort((x, y) => x.Row.CompareTo(y.Row));
        return links;

        void Take(ChainPoint point)
        {
            usedRows[point.Row] = usedColumns[point.Column] = true;
            links.Add(new DraftLink(point.Row, 1, point.Column, 1, point.Weight));
        }
    }

    /// <summary>
    /// Whether two articles are versions of one another: most of the shorter one has a clear counterpart, in nearly the same order.
    /// </summary>
    public static bool AreVersions(ScoreMatrix scores)
    {
        List<ChainPoint> points = [];
        double[] rowBest = scores.RowMaxima(), columnBest = scores.ColumnMaxima();
        for (int row = 0; row < scores.Rows; row++)
        {
            (int start, int end) = scores.Row(row);
            for (int i = start; i < end; i++)
                if (scores[i] >= Clear && scores[i] == rowBest[row] && scores[i] == columnBest[scores.ColumnOf(i)])
                    points.Add(new ChainPoint(row, scores.ColumnOf(i), 1));
        }

        int shorter = Math.Min(scores.Rows, scores.Columns);
        return points.Count >= 2 && points.Count >= MostOfTheShorter * shorter
            && MonotoneChain.Heaviest(points, scores.Columns).Count >= InOrder * points.Count;
    }
}
