namespace ArticleDiff.Alignment.Similarity;

/// <summary>A logistic model over <see cref="PairFeatures"/>: a readable table of a weight per feature and a bias.</summary>
internal sealed class LogisticModel
{
    private readonly double _bias;
    private readonly double[] _weights;

    public LogisticModel(double bias, double[] weights) => (_bias, _weights) = (bias, weights);

    /// <summary>The probability that a reader links the pair.</summary>
    public double Probability(in PairFeatures features)
    {
        Span<double> values = stackalloc double[PairFeatures.Names.Length];
        features.CopyTo(values);
        double sum = _bias;
        for (int i = 0; i < values.Length; i++) sum += _weights[i] * values[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}
