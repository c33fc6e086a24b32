using System.Collections.Immutable;
using ArticleDiff.Alignment.Locking;

namespace ArticleDiff.Formats.Locking;

/// <summary>One lock of the two sides of a merge.</summary>
/// <param name="Lock">The lock.</param>
/// <param name="Overruled">Forbids that are not in it, because a pin of the other side stands against them.</param>
public sealed record ResolvedLock(AlignmentLock Lock, ImmutableArray<OverruledForbid> Overruled);
