namespace ArticleDiff.Alignment;

/// <summary>A unit in a passage.</summary>
/// <param name="Id">The unit.</param>
/// <param name="Role">How it stands in the passage.</param>
/// <param name="IsHome">Whether this passage is the one in which the unit is printed in full. Every body unit has exactly one home.</param>
public readonly record struct PassageMember(SentenceId Id, PassageRole Role, bool IsHome);
