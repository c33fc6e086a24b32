using ArticleDiff.Text;

namespace ArticleDiff.Alignment;

/// <summary>Two words that count as the same.</summary>
/// <param name="Left">The word in the left file.</param>
/// <param name="Right">The word in the right file.</param>
/// <param name="Kind">Why.</param>
public readonly record struct WordMatch(TextSpan Left, TextSpan Right, WordMatchKind Kind);
