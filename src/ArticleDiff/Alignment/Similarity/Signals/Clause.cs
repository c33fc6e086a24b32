namespace ArticleDiff.Alignment.Similarity.Signals;

/// <summary>
/// The weight that the best pair of clauses shares, twice, over the weight of both: a proposition that one side gives a sentence may be one clause of a long
/// sentence on the other. A clause that only describes counts less. Between 0 and 1.
/// </summary>
internal static class Clause
{
    /// <summary>The name of the signal in the table of weights.</summary>
    public const string Name = "clause";

    /// <summary>Measures a pair; 0 when nothing is matched.</summary>
    public static float Of(in MatchedPair pair)
    {
        if (pair.Matches.IsEmpty) return 0;
        int leftClauses = pair.LeftSums.Clauses, rightClauses = pair.RightSums.Clauses;
        Span<float> shared = stackalloc float[leftClauses * rightClauses];
        shared.Clear();
        foreach (TermMatch match in pair.Matches)
            shared[StretchSums.ClauseOf(pair.Left[match.Left]) * rightClauses + StretchSums.ClauseOf(pair.Right[match.Right])] += pair.WeightOf(match);

        float best = 0;
        for (int l = 0; l < leftClauses; l++)
            for (int r = 0; r < rightClauses; r++)
                if (shared[l * rightClauses + r] is > 0 and float both)
                    best = MathF.Max(best, pair.LeftSums.FactorOf(l, pair.RightSums, r) * 2 * both / (pair.LeftSums.ClauseWeights[l] + pair.RightSums.ClauseWeights[r] + 2 * MatchedPair.Padding));
        return best;
    }
}
