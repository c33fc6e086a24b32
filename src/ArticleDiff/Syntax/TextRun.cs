using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>A piece of a block: a span in the file and the text that it stands for.</summary>
/// <param name="Span">Where the piece stands in the file.</param>
/// <param name="Text">The text it spells when that differs from the characters of the file (an escape such as <c>&amp;amp;</c>); otherwise null.</param>
public readonly record struct TextRun(TextSpan Span, string? Text = null);
