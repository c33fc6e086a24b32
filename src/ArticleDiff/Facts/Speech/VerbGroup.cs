namespace ArticleDiff.Facts.Speech;

/// <summary>What stands before a verb and belongs to it.</summary>
/// <param name="Before">Index of the word before the group, or -1.</param>
/// <param name="IsPassive">Whether a form of be stands right before the verb.</param>
/// <param name="IsNegated">Whether not or never stands in the group.</param>
/// <param name="IsInfinitive">Whether to stands before it.</param>
/// <param name="IsFinite">Whether an auxiliary stands in the group.</param>
internal readonly record struct VerbGroup(int Before, bool IsPassive, bool IsNegated, bool IsInfinitive, bool IsFinite);
