using ArticleDiff.Text;

namespace ArticleDiff.Alignment;

/// <summary>Two stretches that correspond: a quotation, a number or a name that both sides have.</summary>
/// <param name="Left">The stretch in the left file.</param>
/// <param name="Right">The stretch in the right file.</param>
public readonly record struct SpanPair(TextSpan Left, TextSpan Right);
