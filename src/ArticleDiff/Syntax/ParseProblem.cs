using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>Damage noticed once per article and kind.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The first place that shows it.</param>
/// <param name="Count">In how many places it was seen.</param>
public sealed record ParseProblem(ParseProblemKind Kind, TextSpan Span, int Count);
