using ArticleDiff.Syntax;

namespace ArticleDiff.Alignment.Locking;

/// <summary>A unit that took no part in alignment when the story was locked.</summary>
/// <param name="Key">What it is known by.</param>
/// <param name="Kind">What it was taken for.</param>
/// <param name="Rank">Its place among all units of its article, as that of a sentence; empty in locks that do not say it.</param>
public sealed record LockedAside(SentenceKey Key, UnitKind Kind, string Rank);
