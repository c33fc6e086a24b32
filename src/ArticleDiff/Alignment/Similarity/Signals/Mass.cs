namespace ArticleDiff.Alignment.Similarity.Signals;

/// <summary>The weight matched, on a logarithmic scale: a share of a long sentence says more than the same share of a short one. At least 0, and it may exceed 1.</summary>
internal static class Mass
{
    /// <summary>The name of the signal in the table of weights.</summary>
    public const string Name = "mass";

    /// <summary>Measures a pair.</summary>
    public static float Of(in MatchedPair pair) => MathF.Log(1 + pair.Matched);
}
