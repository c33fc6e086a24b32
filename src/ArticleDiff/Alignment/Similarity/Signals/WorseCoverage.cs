namespace ArticleDiff.Alignment.Similarity.Signals;

/// <summary>The share of the heavier side that is matched. Between 0 and 1.</summary>
internal static class WorseCoverage
{
    /// <summary>The name of the signal in the table of weights.</summary>
    public const string Name = "worse";

    /// <summary>Measures a pair.</summary>
    public static float Of(in MatchedPair pair) => pair.Matched / (MathF.Max(pair.LeftSums.Weight, pair.RightSums.Weight) + MatchedPair.Padding);
}
