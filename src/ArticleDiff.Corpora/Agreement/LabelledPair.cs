using System.Collections.Immutable;

namespace ArticleDiff.Corpora.Agreement;

/// <summary>Two sentences with what each annotator says of them.</summary>
/// <param name="Story">Id of their story: stories are resampled as wholes, because pairs of one story are no independent cases.</param>
/// <param name="Labels">One label an annotator, null where there is none; as many for each pair.</param>
public sealed record LabelledPair(string Story, ImmutableArray<PairLabel?> Labels)
{
    /// <summary>How many pairs of the whole input this one stands for, when pairs were not drawn evenly; greater than 0.</summary>
    public double Weight { get; init; } = 1;
}
