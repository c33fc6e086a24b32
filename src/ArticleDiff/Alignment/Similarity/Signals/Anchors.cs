namespace ArticleDiff.Alignment.Similarity.Signals;

/// <summary>The share of the names, numbers and countries of the side that has fewer that the other side has too. Between 0 and 1.</summary>
internal static class Anchors
{
    /// <summary>The name of the signal in the table of weights.</summary>
    public const string Name = "anchors";

    // A side that names nothing speaks neither for a link nor against it.
    private const float Unknown = 0.5f;

    /// <summary>Measures a pair; 0.5 when a side names nothing.</summary>
    public static float Of(in MatchedPair pair)
    {
        float fewer = MathF.Min(pair.LeftSums.AnchorWeight, pair.RightSums.AnchorWeight);
        if (fewer <= 0) return Unknown;
        float anchors = 0;
        foreach (TermMatch match in pair.Matches)
            if (StretchSums.IsAnchor(pair.FlagsOf(match))) anchors += pair.WeightOf(match);
        return MathF.Min(1, anchors / fewer);
    }
}
