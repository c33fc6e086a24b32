using System.Collections.Immutable;

namespace ArticleDiff.Facts;

/// <summary>What the reader of names found in one article.</summary>
internal sealed record NameReading(ImmutableArray<NameMention> Mentions, ImmutableArray<NamedEntity> Entities, ImmutableArray<Role> Roles);
