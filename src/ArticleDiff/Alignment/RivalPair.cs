namespace ArticleDiff.Alignment;

/// <summary>A pair that shares a side with another one and competes with it.</summary>
/// <param name="Pair">The pair; its left unit belongs to the left article.</param>
/// <param name="Score">Its score, between 0 and 1, on the scale of the score that decided.</param>
public readonly record struct RivalPair(SentencePair Pair, double Score);
