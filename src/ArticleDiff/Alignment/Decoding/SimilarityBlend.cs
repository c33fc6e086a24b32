using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>
/// Blends another similarity into the scores. Its scale is its own (a cosine of .8 may mean nothing), so its scores are first given
/// the mean and the spread that the log odds of the words have over the same pairs.
/// </summary>
internal static class SimilarityBlend
{
    private const double Share = 0.5;
    private const double LeastSpread = 1e-9;

    /// <summary>Replaces each matrix by its blend.</summary>
    public static void Apply(ScoreMatrix[,] content, StoryTerms terms, ISentenceSimilarity similarity)
    {
        List<SentencePair> pairs = [];
        List<double> logOdds = [];
        ForEach(content, (left, right, matrix) =>
        {
            for (int i = 0; i < matrix.Count; i++)
            {
                pairs.Add(new SentencePair(
                    new SentenceId(left, terms.Articles[left].UnitOf(matrix.RowOf(i))), new SentenceId(right, terms.Articles[right].UnitOf(matrix.ColumnOf(i)))));
                logOdds.Add(LogisticModel.LogOddsOf(matrix[i]));
            }
        });

        double[] scores = new double[pairs.Count];
        similarity.Score(terms.Story, pairs.ToArray(), scores);
        (double mean, double spread) = MeanAndSpread(logOdds);
        (double otherMean, double otherSpread) = MeanAndSpread(scores);
        if (otherSpread < LeastSpread) return;
        int at = 0;
        ForEach(content, (left, right, matrix) =>
        {
            double[] blended = new double[matrix.Count];
            for (int i = 0; i < blended.Length; i++, at++)
            {
                double calibrated = mean + spread * (scores[at] - otherMean) / otherSpread;
                blended[i] = LogisticModel.Probability((1 - Share) * logOdds[at] + Share * calibrated);
            }

            content[left, right] = matrix.With(blended);
        });
    }

    private static void ForEach(ScoreMatrix[,] matrices, Action<int, int, ScoreMatrix> action)
    {
        for (int left = 0; left < matrices.GetLength(0); left++)
            for (int right = left + 1; right < matrices.GetLength(1); right++)
                action(left, right, matrices[left, right]);
    }

    private static (double Mean, double Spread) MeanAndSpread(IReadOnlyList<double> values)
    {
        if (values.Count == 0) return (0, 0);
        double mean = values.Average();
        return (mean, Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / values.Count));
    }
}
