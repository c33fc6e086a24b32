namespace ArticleDiff.Alignment.Decoding;

/// <summary>
/// Third-article support: when a sentence of a third article resembles both sides of a pair, the pair is more likely to be one.
/// Independent of the order of the articles.
/// </summary>
internal static class StorySupport
{
    private const double Share = 0.4;
    private const int BestArticles = 2;

    /// <summary>Adds to each pair the mean, over the two best third articles, of the best way through one of their sentences.</summary>
    public static ScoreMatrix[,] Apply(ScoreMatrix[,] scores)
    {
        int n = scores.GetLength(0);
        if (n < 3) return scores;
        ScoreMatrix[,] supported = new ScoreMatrix[n, n];
        for (int left = 0; left < n; left++)
            for (int right = left + 1; right < n; right++)
                supported[left, right] = Apply(scores, left, right);
        return supported;
    }

    private static ScoreMatrix Apply(ScoreMatrix[,] scores, int left, int right)
    {
        ScoreMatrix pair = scores[left, right];
        double[] supported = new double[pair.Count];
        Span<double> best = stackalloc double[BestArticles];
        for (int i = 0; i < pair.Count; i++)
        {
            best.Clear();
            for (int third = 0; third < scores.GetLength(0); third++)
                if (third != left && third != right) Insert(best, Through(scores, left, pair.RowOf(i), right, pair.ColumnOf(i), third));
            double sum = 0;
            foreach (double one in best) sum += one;
            double support = Share * sum / BestArticles;
            supported[i] = pair[i] + (1 - pair[i]) * support * pair[i];
        }

        return pair.With(supported);
    }

    private static void Insert(Span<double> best, double value)
    {
        for (int k = 0; k < best.Length; k++)
            if (value > best[k]) (best[k], value) = (value, best[k]);
    }

    private static double Through(ScoreMatrix[,] scores, int left, int row, int right, int column, int third)
    {
        double best = 0;
        foreach ((int sentence, double score) in CandidatesOf(scores, left, row, third))
            if (score > best) best = Math.Max(best, Math.Min(score, ScoreOf(scores, right, column, third, sentence)));
        return best;
    }

    private static double ScoreOf(ScoreMatrix[,] scores, int a, int rowOfA, int b, int rowOfB) =>
        a < b ? scores[a, b].At(rowOfA, rowOfB) : scores[b, a].At(rowOfB, rowOfA);

    private static IEnumerable<(int Sentence, double Score)> CandidatesOf(ScoreMatrix[,] scores, int article, int row, int other)
    {
        if (article < other)
        {
            ScoreMatrix matrix = scores[article, other];
            (int start, int end) = matrix.Row(row);
            for (int i = start; i < end; i++) yield return (matrix.ColumnOf(i), matrix[i]);
        }
        else
        {
            ScoreMatrix matrix = scores[other, article];
            foreach (int i in matrix.Column(row).ToArray()) yield return (matrix.RowOf(i), matrix[i]);
        }
    }
}
