using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>A name where it stands, without the honorific or role before it.</summary>
/// <param name="Sentence">Index of the unit.</param>
/// <param name="Span">The words of the name.</param>
/// <param name="Kind">What it names, as far as general signals tell.</param>
/// <param name="Entity">Index among the entities of the article: all mentions of one bearer share it.</param>
public sealed record NameMention(int Sentence, TextSpan Span, NameKind Kind, int Entity) : Fact(Sentence, Span);
