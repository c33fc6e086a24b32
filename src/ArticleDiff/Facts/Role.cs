using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>A title before a name, or an apposition that says what its bearer is: "the Dutch foreign minister", "a baker from Leeds".</summary>
/// <param name="Sentence">Index of the unit.</param>
/// <param name="Span">The words of the title or apposition.</param>
/// <param name="Entity">Index of the bearer among the entities of the article, or -1 when the role stands without a name.</param>
/// <param name="Office">Folded head noun phrase without articles: "foreign minister".</param>
/// <param name="IsHonorific">Whether it is only a form of address: Mr, Dr, Sir.</param>
public sealed record Role(int Sentence, TextSpan Span, int Entity, string Office, bool IsHonorific) : Fact(Sentence, Span);
