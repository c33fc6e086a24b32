namespace ArticleDiff.Alignment.Similarity.Signals;

/// <summary>The share of the lighter side that is matched: a short sentence may be all in a long one. Between 0 and 1.</summary>
internal static class BetterCoverage
{
    /// <summary>The name of the signal in the table of weights.</summary>
    public const string Name = "better";

    /// <summary>Measures a pair.</summary>
    public static float Of(in MatchedPair pair) => pair.Matched / (MathF.Min(pair.LeftSums.Weight, pair.RightSums.Weight) + MatchedPair.Padding);
}
