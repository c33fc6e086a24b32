namespace ArticleDiff.Alignment.Decoding;

/// <summary>Chooses links between two independent tellings: no order law, many to many.</summary>
internal static class TellingDecoder
{
    internal static double Threshold { get; set; } = 0.4;
    internal static double RelativeBest { get; set; } = 0.8;

    /// <summary>The pairs that stand out in their row and in their column, rows ascending.</summary>
    public static List<(int Row, int Column, double Score)> Decode(ScoreMatrix scores)
    {
        double[] rowBest = scores.RowMaxima(), columnBest = scores.ColumnMaxima();
        List<(int, int, double)> kept = [];
        for (int i = 0; i < scores.Count; i++)
        {
            int row = scores.RowOf(i), column = scores.ColumnOf(i);
            double score = scores[i];
            if (score >= Threshold && score >= RelativeBest * rowBest[row] && score >= RelativeBest * columnBest[column]) kept.Add((row, column, score));
        }

        return kept;
    }
}
