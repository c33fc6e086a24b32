using System.Collections.Immutable;
using ArticleDiff.Alignment;

namespace ArticleDiff.Embeddings;

/// <summary>The mean of what several similarities say about a pair, each with the same weight, to six decimals.</summary>
public sealed class MeanSimilarity : ISentenceSimilarity
{
    private readonly ImmutableArray<ISentenceSimilarity> _parts;

    /// <summary>Makes the similarity.</summary>
    /// <param name="parts">The similarities, one or more. They are not disposed of here.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public MeanSimilarity(ImmutableArray<ISentenceSimilarity> parts)
    {
        if (parts.IsDefaultOrEmpty) throw new ArgumentException("A mean needs one similarity or more.", nameof(parts));
        _parts = parts;
    }

    /// <inheritdoc/>
    public string Name => string.Join('+', _parts.Select(part => part.Name));

    /// <inheritdoc/>
    public void Score(Story story, ReadOnlySpan<SentencePair> pairs, Span<double> scores)
    {
        if (scores.Length != pairs.Length) throw new ArgumentException("There is one score a pair.", nameof(scores));
        scores.Clear();
        double[] own = new double[pairs.Length];
        foreach (ISentenceSimilarity part in _parts)
        {
            part.Score(story, pairs, own);
            for (int i = 0; i < scores.Length; i++) scores[i] += own[i];
        }

        for (int i = 0; i < scores.Length; i++) scores[i] = PairScore.Settle(scores[i] / _parts.Length);
    }
}
