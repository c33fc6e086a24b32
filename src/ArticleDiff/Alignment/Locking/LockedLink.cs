using System.Collections.Immutable;

namespace ArticleDiff.Alignment.Locking;

/// <summary>A link as it was when it was locked.</summary>
/// <param name="Left">Sentences of the article that comes first in canonical order, in the order of their article.</param>
/// <param name="Right">Sentences of the other one.</param>
/// <param name="Relation">Equivalent or partial.</param>
/// <param name="Band">How far it could be trusted.</param>
public sealed record LockedLink(ImmutableArray<SentenceKey> Left, ImmutableArray<SentenceKey> Right, LinkRelation Relation, LinkBand Band);
