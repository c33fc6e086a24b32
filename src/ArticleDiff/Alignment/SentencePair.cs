namespace ArticleDiff.Alignment;

/// <summary>Two units of different articles.</summary>
/// <param name="Left">The one unit.</param>
/// <param name="Right">The other.</param>
public readonly record struct SentencePair(SentenceId Left, SentenceId Right);
