namespace ArticleDiff.Alignment;

/// <summary>A sentence of a third article that says what both sides of a pair say.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Amount">Between 0 and 1: the weaker of its content scores with the two sides.</param>
public readonly record struct LinkSupport(SentenceId Sentence, double Amount);
