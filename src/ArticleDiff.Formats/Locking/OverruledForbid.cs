using ArticleDiff.Alignment.Locking;

namespace ArticleDiff.Formats.Locking;

/// <summary>A forbid that gave way to a pin.</summary>
/// <param name="Forbid">The forbid.</param>
/// <param name="Pin">The pin of the same two sentences.</param>
public sealed record OverruledForbid(LockDecision Forbid, LockDecision Pin);
