using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>Something an article asserts or names, at an exact place.</summary>
/// <param name="Sentence">Index of the unit it stands in, among all units of the article.</param>
/// <param name="Span">Its words in the file, inside of the span of that unit.</param>
public abstract record Fact(int Sentence, TextSpan Span);
