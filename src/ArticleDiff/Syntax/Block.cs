namespace ArticleDiff.Syntax;

/// <summary>A block as a range of tokens and of units.</summary>
/// <param name="Kind">What the markup says it is.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">Number of its tokens.</param>
/// <param name="FirstSentence">Index of its first unit.</param>
/// <param name="SentenceCount">Number of its units; none when it holds no visible character.</param>
public readonly record struct Block(BlockKind Kind, int FirstToken, int TokenCount, int FirstSentence, int SentenceCount);
