using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity;

/// <summary>Compares two stretches clause by clause: a proposition that one side gives a sentence may be one clause of a long sentence on the other.</summary>
internal static class ClauseComparison
{
    /// <summary>The weight that the best pair of clauses shares, twice, over the weight of both; between 0 and 1.</summary>
    /// <param name="left">The one stretch.</param>
    /// <param name="leftSums">Its sums.</param>
    /// <param name="right">The other.</param>
    /// <param name="rightSums">Its sums.</param>
    /// <param name="matches">Which words were matched.</param>
    /// <param name="padding">Weight added to both sides of a ratio, so that small clauses match nothing by chance.</param>
    public static float BestPair(
        ReadOnlySpan<Occurrence> left, StretchSums leftSums, ReadOnlySpan<Occurrence> right, StretchSums rightSums, ReadOnlySpan<TermMatch> matches, float padding)
    {
        if (matches.IsEmpty) return 0;
        int rightClauses = rightSums.Clauses;
        Span<float> shared = stackalloc float[leftSums.Clauses * rightClauses];
        shared.Clear();
        foreach (TermMatch match in matches)
        {
            ref readonly Occurrence l = ref left[match.Left];
            ref readonly Occurrence r = ref right[match.Right];
            shared[StretchSums.ClauseOf(l) * rightClauses + StretchSums.ClauseOf(r)] += match.Similarity * MathF.Min(l.Weight, r.Weight);
        }

        float best = 0;
        for (int l = 0; l < leftSums.Clauses; l++)
            for (int r = 0; r < rightClauses; r++)
                if (shared[l * rightClauses + r] is > 0 and float both)
                    best = MathF.Max(best, 2 * both / (leftSums.ClauseWeights[l] + rightSums.ClauseWeights[r] + 2 * padding));
        return best;
    }
}
