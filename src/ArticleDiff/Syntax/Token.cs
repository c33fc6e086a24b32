using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>The smallest piece of an article. Tokens tile the file: each begins where the one before it ended.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the file. Its text may differ from these characters when they spell it with an escape.</param>
public readonly record struct Token(TokenKind Kind, TextSpan Span);
