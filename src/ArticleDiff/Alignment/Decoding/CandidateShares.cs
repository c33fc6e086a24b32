namespace ArticleDiff.Alignment.Decoding;

/// <summary>What the two sentences of a candidate have in common, kept from when it was scored: links ask for it again. Both are 1 for the same words.</summary>
/// <param name="Grams">The signal of the character grams.</param>
/// <param name="Harmonic">The signal of the weight that both share.</param>
internal readonly record struct CandidateShares(float Grams, float Harmonic);
