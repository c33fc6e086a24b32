using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment.Explaining;

/// <summary>One look at what surrounds a pair, repeated for this pair alone with another score of it.</summary>
internal sealed class ImaginedLook
{
    private readonly LogisticModel _model;
    private readonly ContextFeatures _features;
    private readonly double _inRow, _inColumn, _rowOdds, _columnOdds;

    public ImaginedLook(StoryContext context, int leftArticle, int row, int rightArticle, int column)
    {
        ScoreMatrix scores = context.Scores[leftArticle, rightArticle];
        int candidate = scores.IndexOf(row, column);
        (_model, _features) = (context.Model, context.Features(leftArticle, rightArticle)[candidate]);
        (int start, int end) = scores.Row(row);
        for (int i = start; i < end; i++)
            if (i != candidate) (_inRow, _rowOdds) = (Math.Max(_inRow, scores[i]), _rowOdds + OddsOf(scores[i]));
        foreach (int i in scores.Column(column))
            if (i != candidate) (_inColumn, _columnOdds) = (Math.Max(_inColumn, scores[i]), _columnOdds + OddsOf(scores[i]));
    }

    /// <summary>The features of the pair with another score: what depends on it follows, what other pairs score stays.</summary>
    /// <param name="logOdds">The other score, in log odds.</param>
    /// <param name="alone">The log odds before anything around was looked at.</param>
    public ContextFeatures With(double logOdds, double alone) => _features with
    {
        Content = logOdds,
        Rivals = Behind(logOdds, _inRow) + Behind(logOdds, _inColumn),
        Share = 2 * logOdds - Math.Log(_rowOdds + Math.Exp(logOdds)) - Math.Log(_columnOdds + Math.Exp(logOdds)),
        Alone = alone,
    };

    /// <summary>The log odds that features stand for.</summary>
    public double LogOdds(ContextFeatures features) => _model.LogOdds(Values(features));

    /// <summary>The features in a fixed order.</summary>
    public static double[] Values(ContextFeatures features)
    {
        double[] values = new double[ContextFeatures.Count];
        features.CopyTo(values);
        return values;
    }

    private static double OddsOf(double score) => Math.Exp(LogisticModel.LogOddsOf(score));

    private static double Behind(double logOdds, double rival) => Math.Min(0, logOdds - LogisticModel.LogOddsOf(rival));
}
