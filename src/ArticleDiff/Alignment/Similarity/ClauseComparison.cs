using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity;

/// <summary>Compares two stretches clause by clause: a proposition that one side gives a sentence may be one clause of a long sentence on the other.</summary>
internal static class ClauseComparison
{
    // What is behind the sixteenth clause of a unit is taken as one.
    private const int MaximalClauses = 16;

    /// <summary>The weight that the best pair of clauses shares, twice, over the weight of both; between 0 and 1.</summary>
    /// <param name="left">The one stretch.</param>
    /// <param name="right">The other.</param>
    /// <param name="matches">Which words were matched.</param>
    /// <param name="padding">Weight added to both sides of a ratio, so that small clauses match nothing by chance.</param>
    public static float BestPair(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right, ReadOnlySpan<TermMatch> matches, float padding)
    {
        if (matches.IsEmpty) return 0;
        Span<float> leftWeights = stackalloc float[MaximalClauses], rightWeights = stackalloc float[MaximalClauses];
        leftWeights.Clear();
        rightWeights.Clear();
        foreach (ref readonly Occurrence l in left) leftWeights[ClauseOf(l)] += l.Weight;
        foreach (ref readonly Occurrence r in right) rightWeights[ClauseOf(r)] += r.Weight;
        Span<float> shared = stackalloc float[MaximalClauses * MaximalClauses];
        shared.Clear();
        foreach (TermMatch match in matches)
        {
            ref readonly Occurrence l = ref left[match.Left];
            ref readonly Occurrence r = ref right[match.Right];
            shared[ClauseOf(l) * MaximalClauses + ClauseOf(r)] += match.Similarity * MathF.Min(l.Weight, r.Weight);
        }

        float best = 0;
        for (int l = 0; l < MaximalClauses; l++)
            for (int r = 0; r < MaximalClauses; r++)
                if (shared[l * MaximalClauses + r] is > 0 and float both)
                    best = MathF.Max(best, 2 * both / (leftWeights[l] + rightWeights[r] + 2 * padding));
        return best;
    }

    private static int ClauseOf(in Occurrence occurrence) => Math.Min(occurrence.Clause, (byte)(MaximalClauses - 1));
}
