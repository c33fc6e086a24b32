using ArticleDiff.Diagnostics;

namespace ArticleDiff.Versions;

/// <summary>What became of an open finding between two states of a story.</summary>
/// <param name="Kind">What became of it; fingerprints decide.</param>
/// <param name="Finding">The finding in the later state, or in the earlier one when it is fixed.</param>
public sealed record FindingChange(FindingChangeKind Kind, ReportedFinding Finding)
{
    /// <summary>
    /// The finding of the same rule about the same sentences in their former words, whose place a new one takes; null when there was none. It is not listed as fixed.
    /// </summary>
    public ReportedFinding? Former { get; init; }

    /// <summary>Whether one of its places lies on a line that changed.</summary>
    public bool OnChangedLines { get; init; }
}
