namespace ArticleDiff.Alignment.Decoding;

/// <summary>Chooses links between two independent tellings: no order law, many to many.</summary>
internal static class TellingDecoder
{
    // See docs/thresholds.md.
    private const double RelativeBest = 0.8;

    /// <summary>The pairs that stand out in their row and in their column, rows ascending.</summary>
    public static List<DraftLink> Decode(ScoreMatrix scores, double threshold)
    {
        double[] rowBest = scores.RowMaxima(), columnBest = scores.ColumnMaxima();
        List<DraftLink> kept = [];
        for (int i = 0; i < scores.Count; i++)
        {
            int row = scores.RowOf(i), column = scores.ColumnOf(i);
            double score = scores[i];
            if (score >= threshold && score >= RelativeBest * rowBest[row] && score >= RelativeBest * columnBest[column])
                kept.Add(new DraftLink(row, 1, column, 1, score));
        }

        return kept;
    }
}
