using ArticleDiff.Alignment;

namespace ArticleDiff.Versions;

/// <summary>A link that came or went between two states of a story. Weak links count as none.</summary>
/// <param name="Link">The link; its indexes are those of the later state when gained, and of the earlier one when lost.</param>
/// <param name="IsGained">Whether the later state has it.</param>
public sealed record LinkChange(Link Link, bool IsGained)
{
    /// <summary>Whether a sentence that it joins, or joined, was edited, added or deleted.</summary>
    public bool OnEditedSentence { get; init; }
}
