namespace ArticleDiff.Alignment;

/// <summary>What is imagined to be different.</summary>
public enum CounterfactualKind
{
    /// <summary>Two matched words did not match.</summary>
    WithoutWords,

    /// <summary>No third article said what both say.</summary>
    WithoutSupport,

    /// <summary>Two third articles clearly said what both say.</summary>
    WithSupport,

    /// <summary>No neighbouring sentences matched.</summary>
    WithoutNeighbours,

    /// <summary>A neighbouring pair of sentences clearly matched.</summary>
    WithNeighbours,

    /// <summary>No other pair with one of the units scored higher.</summary>
    WithoutRivals,

    /// <summary>No third article had a sentence of its own for each of them.</summary>
    WithoutContradiction,

    /// <summary>Nothing was known of the meetings that the units tell of.</summary>
    WithoutMeetings,
}
