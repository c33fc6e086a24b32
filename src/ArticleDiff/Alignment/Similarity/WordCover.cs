using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity;

/// <summary>
/// How far the words of one stretch are covered by those of another, each by the one that is closest to it, several by the same if need be: what
/// BERTScore measures (Zhang and others, ICLR 2020), with the lexicon and static vectors and with rarity in the story. One-to-one matching
/// finds the same words; this finds the same subject in other words. One instance serves one thread.
/// </summary>
internal sealed class WordCover(TermRelations relations)
{
    // What is behind the sixteenth clause of a unit is taken as one.
    private const int MaximalClauses = 16;

    // For each term of the story its first content word in the right stretch; good when its mark is that of the present call.
    private readonly int[] _firstOf = new int[relations.Terms], _marks = new int[relations.Terms];
    private int[] _next = new int[64];
    private int _mark;

    // For each term of the story its first content word in the left stretch and, a bit each, the clauses in which it was seen there; good as above.
    private readonly int[] _seenAt = new int[relations.Terms], _seenIn = new int[relations.Terms], _seenMarks = new int[relations.Terms];

    // By word and clause of the other side, the closest similarity.
    private float[] _left = new float[1024], _right = new float[1024];

    /// <summary>Pairs of words that were looked at in all calls.</summary>
    public long Steps { get; private set; }

    /// <summary>Measures two stretches.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="padding">Weight added to both sides of a ratio.</param>
    /// <returns>Both covers' harmonic mean, the better one, the covered weight, and the cover of the best pair of clauses.</returns>
    public (float Cover, float Better, float Mass, float Clause) Measure(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right, float padding)
    {
        Index(right);
        Span<float> closestLeft = Cleared(ref _left, left.Length), closestRight = Cleared(ref _right, right.Length);
        bool any = false;
        for (int l = 0; l < left.Length; l++)
        {
            if (!left[l].IsContent || IsSeen(left[l], l, closestLeft)) continue;
            any |= See(left, l, right, left[l].Term, 1, closestLeft, closestRight);
            foreach (RelatedTerm near in relations.Near(left[l].Term)) any |= See(left, l, right, near.Term, near.Similarity, closestLeft, closestRight);
        }

        if (!any) return default;
        Span<float> leftWeights = stackalloc float[MaximalClauses], rightWeights = stackalloc float[MaximalClauses];
        Span<float> pairs = stackalloc float[MaximalClauses * MaximalClauses];
        leftWeights.Clear();
        rightWeights.Clear();
        pairs.Clear();
        (float leftWeight, float leftCovered) = Gather(left, closestLeft, leftWeights, pairs, MaximalClauses, 1);
        (float rightWeight, float rightCovered) = Gather(right, closestRight, rightWeights, pairs, 1, MaximalClauses);
        float leftShare = leftCovered / (leftWeight + padding), rightShare = rightCovered / (rightWeight + padding), best = 0;
        for (int l = 0; l < MaximalClauses; l++)
            for (int r = 0; r < MaximalClauses; r++)
                if (pairs[l * MaximalClauses + r] is > 0 and float both) best = MathF.Max(best, both / (leftWeights[l] + rightWeights[r] + 2 * padding));
        return (2 * leftShare * rightShare / (leftShare + rightShare), MathF.Max(leftShare, rightShare), MathF.Log(1 + (leftCovered + rightCovered) / 2), best);
    }

    private void Index(ReadOnlySpan<Occurrence> right)
    {
        if (++_mark == int.MaxValue)
        {
            _marks.AsSpan().Clear();
            _seenMarks.AsSpan().Clear();
            _mark = 1;
        }

        if (_next.Length < right.Length) _next = new int[right.Length * 2];
        for (int r = right.Length - 1; r >= 0; r--)
        {
            if (!right[r].IsContent) continue;
            int term = right[r].Term;
            _next[r] = _marks[term] == _mark ? _firstOf[term] : -1;
            (_firstOf[term], _marks[term]) = (r, _mark);
        }
    }

    /// <summary>
    /// Whether a word says nothing new: what covers a word, and what it covers, depends on its term and its clause alone, so that few words repeated
    /// thousands of times take no time that grows with their square.
    /// </summary>
    private bool IsSeen(in Occurrence word, int at, Span<float> closestLeft)
    {
        int term = word.Term, clause = 1 << ClauseOf(word);
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

        closestLeft.Slice(_seenAt[term] * MaximalClauses, MaximalClauses).CopyTo(closestLeft.Slice(at * MaximalClauses, MaximalClauses));
        return true;
    }

    private bool See(ReadOnlySpan<Occurrence> left, int l, ReadOnlySpan<Occurrence> right, int term, float similarity, Span<float> closestLeft, Span<float> closestRight)
    {
        if (_marks[term] != _mark) return false;
        for (int r = _firstOf[term]; r >= 0; r = _next[r])
        {
            Steps++;
            ref float fromLeft = ref closestLeft[l * MaximalClauses + ClauseOf(right[r])];
            ref float fromRight = ref closestRight[r * MaximalClauses + ClauseOf(left[l])];
            fromLeft = MathF.Max(fromLeft, similarity);
            fromRight = MathF.Max(fromRight, similarity);
        }

        return true;
    }

    /// <summary>Weight of the content words of a side and how much of it is covered; adds what each clause of the other side covers to the pairs of clauses.</summary>
    private static (float Weight, float Covered) Gather(ReadOnlySpan<Occurrence> side, ReadOnlySpan<float> closest, Span<float> clauseWeights, Span<float> pairs, int ownStep, int otherStep)
    {
        float weight = 0, covered = 0;
        for (int i = 0; i < side.Length; i++)
        {
            if (!side[i].IsContent) continue;
            int clause = ClauseOf(side[i]);
            weight += side[i].Weight;
            clauseWeights[clause] += side[i].Weight;
            float best = 0;
            for (int other = 0; other < MaximalClauses; other++)
            {
                float similarity = closest[i * MaximalClauses + other];
                if (similarity == 0) continue;
                best = MathF.Max(best, similarity);
                pairs[clause * ownStep + other * otherStep] += side[i].Weight * similarity;
            }

            covered += side[i].Weight * best;
        }

        return (weight, covered);
    }

    private static Span<float> Cleared(ref float[] buffer, int words)
    {
        if (buffer.Length < words * MaximalClauses) buffer = new float[words * MaximalClauses * 2];
        Span<float> span = buffer.AsSpan(0, words * MaximalClauses);
        span.Clear();
        return span;
    }

    private static int ClauseOf(in Occurrence occurrence) => Math.Min(occurrence.Clause, (byte)(MaximalClauses - 1));
}
