using System.Collections.Immutable;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using ArticleDiff.Alignment.Similarity.Signals;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>
/// How likely it is that one stretch of sentences was edited into another. An edit keeps letters, a retelling keeps facts: so the
/// character grams of both sides speak louder here than what the words mean. One instance serves one thread.
/// </summary>
internal sealed class VersionLikeness(ArticleTerms left, ArticleTerms right, PairScorer scorer)
{
    // See docs/thresholds.md: a logistic model of the grams' Dice coefficient and the probability by content.
    private const double GramsWeight = 8, ContentWeight = 1.5, Bias = -3.8;

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
                scores[i] = LogisticModel.Probability(LogOdds(content.Shares?[i].Grams ?? GramSet.Dice(left.Grams(content.RowOf(i)), right.Grams(content.ColumnOf(i))), content[i]));
        return content.With(scores);
    }

    /// <summary>The likeness of two rows.</summary>
    public double Of(int row, int column, double content) =>
        content < LeastContent ? 0 : LogisticModel.Probability(LogOdds(left.Grams(row), right.Grams(column), content));

    /// <summary>What each part of the likeness of two rows adds to its log odds.</summary>
    public ImmutableArray<SignalShare> Shares(int row, int column, double content)
    {
        double overlap = GramSet.Dice(left.Grams(row), right.Grams(column));
        return [new SignalShare("bias", 1, Bias), new SignalShare("grams", overlap, GramsWeight * overlap), new SignalShare("content", content, ContentWeight * content)];
    }

    /// <summary>The log odds of a link, of one or several rows on each side.</summary>
    public double LogOdds(DraftLink link)
    {
        ReadOnlySpan<int> leftGrams = GramsOf(left, link.Row, link.Rows, ref _leftGrams), rightGrams = GramsOf(right, link.Column, link.Columns, ref _rightGrams);
        double content = scorer.Score(left.Stretch(link.Row, link.Rows), right.Stretch(link.Column, link.Columns), leftGrams, rightGrams);
        return LogOdds(leftGrams, rightGrams, content);
    }

    /// <summary>The share of character grams that the first rows of a link have in common: the Dice coefficient.</summary>
    public double Overlap(DraftLink link) => GramSet.Dice(left.Grams(link.Row), right.Grams(link.Column));

    /// <summary>
    /// Which share of the grams that a longer link adds on one side stands on the other side and is not yet taken by the shorter link.
    /// </summary>
    public double Leftover(DraftLink link, DraftLink longer)
    {
        ReadOnlySpan<int> leftGrams = GramsOf(left, link.Row, link.Rows, ref _leftGrams), rightGrams = GramsOf(right, link.Column, link.Columns, ref _rightGrams);
        return longer.Rows > link.Rows
            ? Leftover(left.Grams(longer.Row < link.Row ? longer.Row : link.Row + link.Rows), leftGrams, rightGrams)
            : Leftover(right.Grams(longer.Column < link.Column ? longer.Column : link.Column + link.Columns), rightGrams, leftGrams);
    }

    private static double Leftover(ReadOnlySpan<int> added, ReadOnlySpan<int> taken, ReadOnlySpan<int> other)
    {
        int t = 0, a = 0, found = 0;
        foreach (int gram in other)
        {
            while (t < taken.Length && taken[t] < gram) t++;
            if (t < taken.Length && taken[t] == gram)
            {
                t++;
                continue;
            }

            while (a < added.Length && added[a] < gram) a++;
            if (a == added.Length || added[a] != gram) continue;
            a++;
            found++;
        }

        return added.IsEmpty ? 0 : (double)found / added.Length;
    }

    private static double LogOdds(ReadOnlySpan<int> leftGrams, ReadOnlySpan<int> rightGrams, double content) =>
        LogOdds(GramSet.Dice(leftGrams, rightGrams), content);

    private static double LogOdds(float overlap, double content) => Bias + GramsWeight * overlap + ContentWeight * content;

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
