namespace ArticleDiff.Alignment.Decoding;

/// <summary>What surrounds a pair of sentences.</summary>
/// <param name="Content">Log odds from the content of the two sentences.</param>
/// <param name="Rivals">How far the pair falls behind the best rival of either side, in log odds; at most 0.</param>
/// <param name="Support">Third-article support: the mean, over the two best third articles, of the best way through one of their sentences.</param>
/// <param name="Neighbours">The best probability among the pairs of the sentences before and behind.</param>
/// <param name="Affinity">Logarithm of the share of the shorter article that has a clear counterpart in the other.</param>
/// <param name="Pair">1 when the story has two articles, so that no third can support; otherwise 0.</param>
internal readonly record struct ContextFeatures(double Content, double Rivals, double Support, double Neighbours, double Affinity, double Pair)
{
    /// <summary>Number of the features.</summary>
    public const int Count = 6;

    /// <summary>Names of the features in the order of <see cref="CopyTo"/>.</summary>
    public static readonly string[] Names = ["content", "rivals", "support", "neighbours", "affinity", "pair"];

    /// <summary>The features in a fixed order, for training and scoring.</summary>
    public void CopyTo(Span<double> values) => (values[0], values[1], values[2], values[3], values[4], values[5]) = (Content, Rivals, Support, Neighbours, Affinity, Pair);
}
