using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>
/// How likely it is that one stretch of sentences was edited into another. An edit keeps letters, a retelling keeps facts: so the
/// character grams of both sides speak louder here than what the words mean. One instance serves one thread.
/// </summary>
internal sealed class VersionLikeness(ArticleTerms left, ArticleTerms right, PairScorer scorer)
{
    // See docs/thresholds.md: a logistic model of the grams' Dice coefficient and the probability by content.
    public static double GramsWeight = 8, ContentWeight = 1.5, Bias = -3.8;

    // Below this probability by content two sentences have next to nothing in common, and their grams are not counted.
    private const double LeastContent = 0.005;

    private int[] _leftGrams = new int[256], _rightGrams = new int[256];

    /// <summary>Rows of the left article.</summary>
    public int Rows => left.Rows;

    /// <summary>Rows of the right article.</summary>
    public int Columns => right.Rows;

    /// <summary>The likeness of all candidates.</summary>
    /// <param name="content">Their probabilities by content.</param>
    public ScoreMatrix Of(ScoreMatrix content)
    {
        double[] scores = new double[content.Count];
        for (int i = 0; i < scores.Length; i++)
            if (content[i] >= LeastContent)
                scores[i] = LogisticModel.Probability(LogOdds(left.Grams(content.RowOf(i)), right.Grams(content.ColumnOf(i)), content[i]));
        return content.With(scores);
    }

    /// <summary>The log odds of two stretches.</summary>
    public double LogOdds(int row, int rows, int column, int columns)
    {
        ReadOnlySpan<int> leftGrams = GramsOf(left, row, rows, ref _leftGrams), rightGrams = GramsOf(right, column, columns, ref _rightGrams);
        return LogOdds(leftGrams, rightGrams, scorer.Score(left.Stretch(row, rows), right.Stretch(column, columns), leftGrams, rightGrams));
    }

    /// <summary>The log odds of the stretches of a link.</summary>
    public double LogOdds(DraftLink link) => LogOdds(link.Row, link.Rows, link.Column, link.Columns);

    private static double LogOdds(ReadOnlySpan<int> leftGrams, ReadOnlySpan<int> rightGrams, double content) =>
        Bias + GramsWeight * FeatureExtractor.Dice(leftGrams, rightGrams) + ContentWeight * content;

    /// <summary>The grams of neighbouring rows together, ascending.</summary>
    private static ReadOnlySpan<int> GramsOf(ArticleTerms article, int row, int rows, ref int[] buffer)
    {
        if (rows == 1) return article.Grams(row);
        int length = 0;
        for (int i = row; i < row + rows; i++) length += article.Grams(i).Length;
        if (buffer.Length < length) buffer = new int[length * 2];
        int at = 0;
        for (int i = row; i < row + rows; i++)
        {
            article.Grams(i).CopyTo(buffer.AsSpan(at));
            at += article.Grams(i).Length;
        }

        Span<int> all = buffer.AsSpan(0, length);
        all.Sort();
        return all;
    }
}
