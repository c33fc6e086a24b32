namespace ArticleDiff.Alignment.Decoding;

/// <summary>Chooses links between two independent tellings: no order law, many to many.</summary>
internal static class TellingDecoder
{
    /// <summary>The pairs that stand out in their row and in their column, rows ascending.</summary>
    /// <param name="scores">Probabilities.</param>
    /// <param name="threshold">The least probability of a link.</param>
    /// <param name="relativeBest">The least share of the best probability in the row and in the column.</param>
    public static List<DraftLink> Decode(ScoreMatrix scores, double threshold, double relativeBest)
    {
        double[] rowBest = scores.RowMaxima(), columnBest = scores.ColumnMaxima();
        List<DraftLink> kept = [];
        for (int i = 0; i < scores.Count; i++)
        {
            int row = scores.RowOf(i), column = scores.ColumnOf(i);
            double score = scores[i];
            if (score >= threshold && score >= relativeBest * rowBest[row] && score >= relativeBest * columnBest[column])
                kept.Add(new DraftLink(row, 1, column, 1, score));
        }

        return kept;
    }
}
