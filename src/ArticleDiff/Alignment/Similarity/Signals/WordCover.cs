using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity.Signals;

/// <summary>
/// How far the words of one stretch are covered by those of another, each by the one that is closest to it, several by the same if need be: what
/// BERTScore measures (Zhang and others, ICLR 2020), with the lexicon and static vectors and with rarity in the story. One-to-one matching
/// finds the same words; this finds the same subject in other words. One instance serves one thread.
/// </summary>
internal sealed class WordCover(TermRelations relations)
{
    /// <summary>The names of the four signals in the table of weights: both covers' harmonic mean, the better cover, the covered weight, and the cover of the best pair of clauses.</summary>
    public const string Name = "cover", BetterName = "better-cover", MassName = "cover-mass", ClauseName = "clause-cover";

    private readonly TermPlaces _places = new(relations.Terms);

    // By word and clause of the other side, the closest similarity; by clause and clause, what covers each other.
    private float[] _left = new float[256], _right = new float[256], _pairs = new float[64];

    // For each term of the story its first content word in the right stretch and, a bit each, the clauses in which it was seen there; good when the mark is that of this call.
    private readonly int[] _seenAt = new int[relations.Terms], _seenIn = new int[relations.Terms], _seenMarks = new int[relations.Terms];
    private int _mark;

    /// <summary>Pairs of words that were looked at in all calls.</summary>
    public long Steps { get; private set; }

    /// <summary>Reads the left side, for any number of right sides.</summary>
    public void Begin(ReadOnlySpan<Occurrence> left)
    {
        _places.Clear();
        for (int l = 0; l < left.Length; l++)
        {
            if (!left[l].IsContent) continue;
            _places.Add(left[l].Term, l, 1);
            foreach (RelatedTerm near in relations.Near(left[l].Term)) _places.Add(near.Term, l, near.Similarity);
        }
    }

    /// <summary>Measures the side that <see cref="Begin"/> has read against another one.</summary>
    /// <param name="left">The one.</param>
    /// <param name="leftSums">Its sums.</param>
    /// <param name="right">The other.</param>
    /// <param name="rightSums">Its sums.</param>
    /// <returns>The four signals in the order of their names: shares between 0 and 1, the weight on a logarithmic scale.</returns>
    public (float Cover, float Better, float Mass, float Clause) Measure(ReadOnlySpan<Occurrence> left, StretchSums leftSums, ReadOnlySpan<Occurrence> right, StretchSums rightSums)
    {
        int leftClauses = leftSums.Clauses, rightClauses = rightSums.Clauses;
        Span<float> closestLeft = Cleared(ref _left, left.Length * rightClauses), closestRight = Cleared(ref _right, right.Length * leftClauses);
        if (!FindClosest(left, rightClauses, closestLeft, right, leftClauses, closestRight)) return default;
        Span<float> pairs = Cleared(ref _pairs, leftClauses * rightClauses);
        float leftCovered = Gather(left, closestLeft, rightClauses, pairs, rightClauses, 1), rightCovered = Gather(right, closestRight, leftClauses, pairs, 1, rightClauses);
        float leftShare = leftCovered / (leftSums.ContentWeight + MatchedPair.Padding), rightShare = rightCovered / (rightSums.ContentWeight + MatchedPair.Padding), best = 0;
        for (int l = 0; l < leftClauses; l++)
            for (int r = 0; r < rightClauses; r++)
                if (pairs[l * rightClauses + r] is > 0 and float both)
                    best = MathF.Max(best, leftSums.FactorOf(l, rightSums, r) * both / (leftSums.ContentClauseWeights[l] + rightSums.ContentClauseWeights[r] + 2 * MatchedPair.Padding));
        return (2 * leftShare * rightShare / (leftShare + rightShare), MathF.Max(leftShare, rightShare), MathF.Log(1 + (leftCovered + rightCovered) / 2), best);
    }

    private bool FindClosest(
        ReadOnlySpan<Occurrence> left, int rightClauses, Span<float> closestLeft, ReadOnlySpan<Occurrence> right, int leftClauses, Span<float> closestRight)
    {
        if (++_mark == int.MaxValue)
        {
            _seenMarks.AsSpan().Clear();
            _mark = 1;
        }

        bool any = false;
        for (int r = 0; r < right.Length; r++)
        {
            if (!right[r].IsContent || IsSeen(right[r], r, leftClauses, closestRight)) continue;
            int clause = StretchSums.ClauseOf(right[r]);
            for (int entry = _places.FirstOf(right[r].Term); entry >= 0; entry = _places[entry].Next)
            {
                any = true;
                Steps++;
                int l = _places[entry].Place;
                float similarity = _places[entry].Similarity;
                ref float fromLeft = ref closestLeft[l * rightClauses + clause];
                ref float fromRight = ref closestRight[r * leftClauses + StretchSums.ClauseOf(left[l])];
                if (similarity > fromLeft) fromLeft = similarity;
                if (similarity > fromRight) fromRight = similarity;
            }
        }

        return any;
    }

    /// <summary>
    /// Whether a word says nothing new: what covers a word, and what it covers, depends on its term and its clause alone, so that few words repeated
    /// thousands of times take no time that grows with their square.
    /// </summary>
    private bool IsSeen(in Occurrence word, int at, int leftClauses, Span<float> closestRight)
    {
        int term = word.Term, clause = 1 << StretchSums.ClauseOf(word);
        if (_seenMarks[term] != _mark)
        {
            (_seenMarks[term], _seenAt[term], _seenIn[term]) = (_mark, at, clause);
            return false;
        }

        if ((_seenIn[term] & clause) == 0)
        {
            _seenIn[term] |= clause;
            return false;
        }

        closestRight.Slice(_seenAt[term] * leftClauses, leftClauses).CopyTo(closestRight.Slice(at * leftClauses, leftClauses));
        return true;
    }

    /// <summary>How much of the weight of a side is covered; adds what each clause of the other side covers to the pairs of clauses.</summary>
    private static float Gather(ReadOnlySpan<Occurrence> side, ReadOnlySpan<float> closest, int otherClauses, Span<float> pairs, int ownStep, int otherStep)
    {
        float covered = 0;
        for (int i = 0; i < side.Length; i++)
        {
            if (!side[i].IsContent) continue;
            int clause = StretchSums.ClauseOf(side[i]);
            float best = 0;
            for (int other = 0; other < otherClauses; other++)
            {
                float similarity = closest[i * otherClauses + other];
                if (similarity == 0) continue;
                best = MathF.Max(best, similarity);
                pairs[clause * ownStep + other * otherStep] += side[i].Weight * similarity;
            }

            covered += side[i].Weight * best;
        }

        return covered;
    }

    private static Span<float> Cleared(ref float[] buffer, int length)
    {
        if (buffer.Length < length) buffer = new float[2 * length];
        Span<float> span = buffer.AsSpan(0, length);
        span.Clear();
        return span;
    }
}
