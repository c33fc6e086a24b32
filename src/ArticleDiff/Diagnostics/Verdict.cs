namespace ArticleDiff.Diagnostics;

/// <summary>A person's judgement of a finding. It holds while the words of the finding stay.</summary>
/// <param name="Kind">What was decided.</param>
/// <param name="Note">Why, in the person's words.</param>
/// <param name="Source">An address that supports it, or null.</param>
public sealed record Verdict(VerdictKind Kind, string Note, string? Source);
