using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using ArticleDiff.Alignment.Similarity.Signals;
using ArticleDiff.Text;

namespace ArticleDiff.Alignment.Evidence;

/// <summary>Finds the two clauses of a pair of stretches that have most in common.</summary>
internal static class BestClauses
{
    /// <summary>The words of both clauses, from the first content word to the last, or null when no content words match.</summary>
    public static SpanPair? Find(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right, ReadOnlySpan<TermMatch> matches)
    {
        if (matches.IsEmpty) return null;
        (int[] leftClauses, List<ClauseSum> leftSums) = Number(left);
        (int[] rightClauses, List<ClauseSum> rightSums) = Number(right);
        // Keyed by pairs: two numbers packed into one hash to their exclusive or, which is zero for all clauses of a sentence and its copy.
        Dictionary<(int Left, int Right), float> shared = [];
        foreach (TermMatch match in matches)
        {
            if (!left[match.Left].IsContent || !right[match.Right].IsContent) continue;
            (int, int) clauses = (leftClauses[match.Left], rightClauses[match.Right]);
            shared[clauses] = shared.GetValueOrDefault(clauses) + match.Similarity * MathF.Min(left[match.Left].Weight, right[match.Right].Weight);
        }

        (float Share, (int Left, int Right) Clauses) best = (0, (-1, -1));
        foreach (((int Left, int Right) clauses, float weight) in shared)
        {
            // Padded as the feature of the model is, so that a clause of one word does not win.
            (ClauseSum one, ClauseSum other) = (leftSums[clauses.Left], rightSums[clauses.Right]);
            float share = StretchSums.FactorOf(one.IsBackground || other.IsBackground) * 2 * weight / (one.Weight + other.Weight + 2 * MatchedPair.Padding);
            if (share > best.Share || (share == best.Share && clauses.CompareTo(best.Clauses) < 0)) best = (share, clauses);
        }

        return best.Clauses.Left < 0 ? null : new SpanPair(SpanOf(left, leftClauses, best.Clauses.Left), SpanOf(right, rightClauses, best.Clauses.Right));
    }

    /// <summary>Numbers the clauses of a stretch: a sentence begins a new one, whatever its own counting says.</summary>
    private static (int[] Clauses, List<ClauseSum> Sums) Number(ReadOnlySpan<Occurrence> stretch)
    {
        int[] clauses = new int[stretch.Length];
        List<ClauseSum> sums = [default];
        for (int i = 0; i < stretch.Length; i++)
        {
            if (i > 0 && stretch[i].Clause != stretch[i - 1].Clause) sums.Add(default);
            clauses[i] = sums.Count - 1;
            sums[^1] = new ClauseSum(sums[^1].Weight + stretch[i].Weight, stretch[i].IsBackground);
        }

        return (clauses, sums);
    }

    private static TextSpan SpanOf(ReadOnlySpan<Occurrence> stretch, int[] clauses, int clause)
    {
        int start = int.MaxValue, end = 0;
        for (int i = 0; i < stretch.Length; i++)
            if (clauses[i] == clause && stretch[i].IsContent)
                (start, end) = (Math.Min(start, stretch[i].Start), Math.Max(end, stretch[i].Span.End));
        return TextSpan.FromBounds(start, end);
    }

    private readonly record struct ClauseSum(float Weight, bool IsBackground);
}
