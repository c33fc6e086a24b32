namespace ArticleDiff.Alignment;

/// <summary>Two units with a score.</summary>
/// <param name="Pair">The units; the left one is of the article that comes first in canonical order.</param>
/// <param name="Score">Between 0 and 1.</param>
public readonly record struct ScoredPair(SentencePair Pair, double Score);
