namespace ArticleDiff.Corpora.Sampling;

/// <summary>A sentence of a drawn pair, as an annotator reads it.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Sentence">Index of the unit in the article.</param>
/// <param name="Text">Its words for people.</param>
/// <param name="Before">The words of the unit before it, or the empty string.</param>
public sealed record SampledSentence(string Article, int Sentence, string Text, string Before);
