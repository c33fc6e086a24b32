using ArticleDiff.Alignment.Decoding;

namespace ArticleDiff.Alignment.Explaining;

/// <summary>What a pair has to reach to be linked.</summary>
/// <param name="Threshold">The least score of any link.</param>
/// <param name="Required">The least score of this pair, beside its rivals.</param>
internal readonly record struct PairDemand(double Threshold, double Required)
{
    public static PairDemand Of(ArticleKinship kinship, int articles, ScoreMatrix deciding, int candidate)
    {
        (double threshold, double relativeBest) = PairDecoder.DemandOf(kinship, articles);
        (double row, double column) = BestRivals(deciding, candidate);
        return new PairDemand(threshold, Math.Max(threshold, relativeBest * Math.Max(row, column)));
    }

    /// <summary>The best other score in the row and in the column of a candidate.</summary>
    public static (double Row, double Column) BestRivals(ScoreMatrix matrix, int candidate)
    {
        (double inRow, double inColumn) = (0, 0);
        (int start, int end) = matrix.Row(matrix.RowOf(candidate));
        for (int i = start; i < end; i++)
            if (i != candidate) inRow = Math.Max(inRow, matrix[i]);
        foreach (int i in matrix.Column(matrix.ColumnOf(candidate)))
            if (i != candidate) inColumn = Math.Max(inColumn, matrix[i]);
        return (inRow, inColumn);
    }
}
