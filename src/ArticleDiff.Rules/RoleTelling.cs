using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>What one article says of a person's office or sex.</summary>
/// <param name="Article">Index of the article.</param>
/// <param name="Entity">The person's index among the entities of the article.</param>
/// <param name="Span">The words.</param>
/// <param name="Words">The words for people.</param>
/// <param name="Set">The set of values that exclude one another.</param>
/// <param name="Value">The value in it, equal for articles that agree.</param>
internal sealed record RoleTelling(int Article, int Entity, TextSpan Span, string Words, int Set, string Value);
