namespace ArticleDiff.Alignment.Similarity;

/// <summary>
/// How much of their meaning two sentences share, on a scale from none (0) to all (1), as people grade it: a logistic model over the features
/// of the pair and their squares, learnt from the STS benchmark (Cer and others, SemEval 2017).
/// </summary>
internal static class GradedModel
{
    /// <summary>Names of the values: the features, then their squares.</summary>
    public static string[] Names { get; } = [.. PairFeatures.Names, .. PairFeatures.Names.Select(name => $"{name}-squared")];

    private static readonly Lazy<LogisticModel> Model = new(() => LogisticModel.Read("graded-weights.data.txt", Names));

    /// <summary>Number of the values.</summary>
    public const int Count = 2 * PairFeatures.Count;

    /// <summary>The values of a pair in a fixed order, for training and scoring.</summary>
    public static void CopyTo(PairFeatures features, Span<double> values)
    {
        features.CopyTo(values);
        for (int i = 0; i < PairFeatures.Count; i++) values[PairFeatures.Count + i] = values[i] * values[i];
    }

    /// <summary>The grade of a pair.</summary>
    public static double Grade(PairFeatures features)
    {
        Span<double> values = stackalloc double[Count];
        CopyTo(features, values);
        return LogisticModel.Probability(Model.Value.LogOdds(values));
    }
}
