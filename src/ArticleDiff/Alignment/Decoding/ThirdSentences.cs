namespace ArticleDiff.Alignment.Decoding;

/// <summary>Names the sentences of third articles that say what both sides of a pair say.</summary>
/// <param name="scores">The scores of a look at all articles; [left, right] with left before right.</param>
internal sealed class ThirdSentences(ScoreMatrix[,] scores)
{
    /// <summary>For each third article its row that best says what both rows of a pair say, with the weaker of its two scores; rows that say nothing are left out.</summary>
    public IEnumerable<(int Article, int Row, double Score)> Of(int left, int row, int right, int column)
    {
        for (int third = 0; third < scores.GetLength(0); third++)
            if (third != left && third != right && Through(left, row, right, column, third) is { Score: > 0 } best) yield return (third, best.Row, best.Score);
    }

    private (double Score, int Row) Through(int left, int row, int right, int column, int third)
    {
        (double Score, int Row) best = (0, -1);
        if (left < third)
        {
            ScoreMatrix matrix = scores[left, third];
            (int start, int end) = matrix.Row(row);
            for (int i = start; i < end; i++) See(matrix[i], matrix.ColumnOf(i));
        }
        else
        {
            ScoreMatrix matrix = scores[third, left];
            foreach (int i in matrix.Column(row)) See(matrix[i], matrix.RowOf(i));
        }

        return best;

        void See(double score, int other)
        {
            if (score <= best.Score) return;
            score = Math.Min(score, ScoreOf(right, column, third, other));
            if (score > best.Score) best = (score, other);
        }
    }

    private double ScoreOf(int a, int rowOfA, int b, int rowOfB) => a < b ? scores[a, b].At(rowOfA, rowOfB) : scores[b, a].At(rowOfB, rowOfA);
}
