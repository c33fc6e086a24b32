namespace ArticleDiff.Alignment.Similarity.Signals;

/// <summary>The weight that two stretches share, twice, over the weight of both: near 1 only when neither says much that the other does not. Between 0 and 1.</summary>
internal static class Harmonic
{
    /// <summary>The name of the signal in the table of weights.</summary>
    public const string Name = "harmonic";

    /// <summary>Measures a pair.</summary>
    public static float Of(in MatchedPair pair) => 2 * pair.Matched / pair.BothWeights;
}
