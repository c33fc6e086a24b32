namespace ArticleDiff.Alignment;

/// <summary>What the score would be if one thing were different and everything else the same.</summary>
/// <param name="Kind">What is different.</param>
/// <param name="Words">For <see cref="CounterfactualKind.WithoutWords"/> the words that would not match; otherwise null.</param>
/// <param name="Score">The score then, between 0 and 1.</param>
/// <param name="Links">Whether the pair would reach what it takes to be linked.</param>
public sealed record Counterfactual(CounterfactualKind Kind, SpanPair? Words, double Score, bool Links);
