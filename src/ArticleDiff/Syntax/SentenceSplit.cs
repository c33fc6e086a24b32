using System.Collections.Immutable;

namespace ArticleDiff.Syntax;

/// <summary>The blocks and units of an article.</summary>
internal sealed record SentenceSplit(ImmutableArray<Block> Blocks, ImmutableArray<Sentence> Sentences);
