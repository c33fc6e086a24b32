using System.Runtime.InteropServices;
using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity;

/// <summary>
/// Matches the words of two stretches one to one: the closest first, the context of a word and its place breaking ties, as monolingual
/// word aligners do (Sultan, Bethard and Sumner, "Back to Basics for Monolingual Alignment", TACL 2014). One instance serves one thread.
/// </summary>
internal sealed class WordAlignment(TermRelations relations)
{
    // Shares of a candidate's rank; they sum to 1 but for the distance, which only breaks ties.
    private const float SimilarityShare = 0.85f, ContextShare = 0.15f, DistanceShare = 0.01f;
    private const int ContextWords = 2;

    // Pairs of words looked at in one comparison. Sentences of news have a few hundred; what repeats few words thousands of times has their square.
    private const int CandidateBudget = 20_000;

    // Places are packed into sixteen bits; what is behind them is not compared.
    private const int LongestStretch = ushort.MaxValue;

    // For each term of the story its first place in the right stretch; good when its mark is that of the present call.
    private readonly int[] _firstOf = new int[relations.Terms];
    private readonly int[] _marks = new int[relations.Terms];
    private readonly List<TermMatch> _matches = [];
    private ulong[] _candidates = new ulong[256];
    private int _count;
    private int[] _next = new int[64];
    private int _mark;
    private int[] _rightOf = new int[64];
    private bool[] _usedRight = new bool[64];

    /// <summary>How many comparisons ended at their budget: they matched the first words of both sides only.</summary>
    public int CutShort { get; private set; }

    /// <summary>How many pairs of words were looked at, over all comparisons.</summary>
    public long ComparedWords { get; private set; }

    /// <summary>The matches in order of the left side. The span is good until the next call.</summary>
    public ReadOnlySpan<TermMatch> Align(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right)
    {
        if (left.Length > LongestStretch || right.Length > LongestStretch)
        {
            CutShort++;
            left = left[..Math.Min(left.Length, LongestStretch)];
            right = right[..Math.Min(right.Length, LongestStretch)];
        }

        _count = 0;
        IndexRight(right);
        for (int l = 0; l < left.Length && _count < CandidateBudget; l++)
        {
            AddCandidates(left, l, right, left[l].Term, 1);
            if (!left[l].IsContent) continue;
            foreach (RelatedTerm related in relations.Of(left[l].Term)) AddCandidates(left, l, right, related.Term, related.Similarity);
        }

        if (_count >= CandidateBudget) CutShort++;
        ComparedWords += _count;
        Pick(left, right);
        return CollectionsMarshal.AsSpan(_matches);
    }

    private float SimilarityOf(int left, int right)
    {
        if (left == right) return 1;
        foreach (RelatedTerm related in relations.Of(left))
            if (related.Term == right) return related.Similarity;
        return 0;
    }

    private void IndexRight(ReadOnlySpan<Occurrence> right)
    {
        if (++_mark == int.MaxValue)
        {
            _marks.AsSpan().Clear();
            _mark = 1;
        }

        if (_next.Length < right.Length) _next = new int[right.Length * 2];
        for (int r = right.Length - 1; r >= 0; r--)
        {
            int term = right[r].Term;
            _next[r] = _marks[term] == _mark ? _firstOf[term] : -1;
            (_firstOf[term], _marks[term]) = (r, _mark);
        }
    }

    private void AddCandidates(ReadOnlySpan<Occurrence> left, int l, ReadOnlySpan<Occurrence> right, int term, float similarity)
    {
        if (_marks[term] != _mark) return;
        for (int r = _firstOf[term]; r >= 0; r = _next[r])
        {
            // A function word is matched by its letters only, on whichever side it stands.
            if (similarity < 1 && !right[r].IsContent) continue;
            float distance = Math.Abs((float)l / left.Length - (float)r / right.Length);
            float rank = SimilarityShare * similarity + ContextShare * Context(left, l, right, r) - DistanceShare * distance;
            if (_count == _candidates.Length) Array.Resize(ref _candidates, 2 * _count);
            _candidates[_count++] = Packed(rank, l, r);
            if (_count >= CandidateBudget) return;
        }
    }

    /// <summary>A number by whose order the best rank comes first, of equal ranks the first on the left, then on the right: the bits of positive numbers order as they do.</summary>
    private static ulong Packed(float rank, int l, int r) => (ulong)~BitConverter.SingleToUInt32Bits(rank) << 32 | (uint)l << 16 | (uint)r;

    /// <summary>The share of the words around both that are the same terms; a word that is repeated on one side counts as often as on the other.</summary>
    private static float Context(ReadOnlySpan<Occurrence> left, int l, ReadOnlySpan<Occurrence> right, int r) =>
        Math.Min(SameAround(left, l, right, r), SameAround(right, r, left, l)) / (2f * ContextWords);

    private static int SameAround(ReadOnlySpan<Occurrence> left, int l, ReadOnlySpan<Occurrence> right, int r)
    {
        int same = 0;
        for (int i = Math.Max(0, l - ContextWords); i < Math.Min(left.Length, l + ContextWords + 1); i++)
        {
            if (i == l) continue;
            for (int j = Math.Max(0, r - ContextWords); j < Math.Min(right.Length, r + ContextWords + 1); j++)
                if (j != r && left[i].Term == right[j].Term)
                {
                    same++;
                    break;
                }
        }

        return same;
    }

    private void Pick(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right)
    {
        if (_rightOf.Length < left.Length) _rightOf = new int[left.Length * 2];
        if (_usedRight.Length < right.Length) _usedRight = new bool[right.Length * 2];
        for (int l = 0; l < left.Length; l++) _rightOf[l] = -1;
        _usedRight.AsSpan(0, right.Length).Clear();
        _candidates.AsSpan(0, _count).Sort();
        foreach (ulong candidate in _candidates.AsSpan(0, _count))
        {
            int l = (int)(candidate >> 16) & LongestStretch, r = (int)candidate & LongestStretch;
            if (_rightOf[l] >= 0 || _usedRight[r]) continue;
            _rightOf[l] = r;
            _usedRight[r] = true;
        }

        _matches.Clear();
        for (int l = 0; l < left.Length; l++)
            if (_rightOf[l] is >= 0 and int r) _matches.Add(new TermMatch(l, r, SimilarityOf(left[l].Term, right[r].Term)));
    }
}
