using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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

    // What stands before the first word and behind the last: no term, and another one on either side.
    private const int NoLeftTerm = -1, NoRightTerm = -2;

    private readonly TermPlaces _places = new(relations.Terms);
    private readonly List<TermMatch> _matches = [];

    // The terms around each word of the left side, and the terms of the right side behind two places of padding.
    private Vector128<int>[] _around = new Vector128<int>[64];
    private int[] _terms = new int[64];
    private ulong[] _candidates = new ulong[256];
    private int _count;
    private bool _isLeftCut;
    private int[] _rightOf = new int[64], _leftCandidates = new int[64], _rightCandidates = new int[64];
    private bool[] _usedRight = new bool[64];

    /// <summary>How many comparisons ended at their budget: they matched the first words of both sides only.</summary>
    public int CutShort { get; private set; }

    /// <summary>How many pairs of words were looked at, over all comparisons.</summary>
    public long ComparedWords { get; private set; }

    /// <summary>The matches in order of the left side. The span is good until the next call.</summary>
    public ReadOnlySpan<TermMatch> Align(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right)
    {
        Begin(left);
        return AlignWith(left, right);
    }

    /// <summary>Reads the left side, for any number of right sides.</summary>
    public void Begin(ReadOnlySpan<Occurrence> left)
    {
        _isLeftCut = left.Length > LongestStretch;
        left = Cut(left);
        _places.Clear();
        if (_around.Length < left.Length) _around = new Vector128<int>[2 * left.Length];
        for (int l = 0; l < left.Length; l++)
        {
            _around[l] = Vector128.Create(TermAt(left, l - 2), TermAt(left, l - 1), TermAt(left, l + 1), TermAt(left, l + 2));
            _places.Add(left[l].Term, l, 1);
            if (!left[l].HasMeaning) continue;
            foreach (RelatedTerm related in relations.Of(left[l].Term)) _places.Add(related.Term, l, related.Similarity);
        }
    }

    /// <summary>The matches of the side that <see cref="Begin"/> has read with another one, in order of the left side. The span is good until the next call.</summary>
    public ReadOnlySpan<TermMatch> AlignWith(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right)
    {
        if (_isLeftCut || right.Length > LongestStretch) CutShort++;
        left = Cut(left);
        right = Cut(right);
        CollectCandidates(left, right);
        if (_count >= CandidateBudget) CutShort++;
        ComparedWords += _count;
        Pick(left, right);
        return CollectionsMarshal.AsSpan(_matches);
    }

    private static ReadOnlySpan<Occurrence> Cut(ReadOnlySpan<Occurrence> stretch) => stretch.Length > LongestStretch ? stretch[..LongestStretch] : stretch;

    private static int TermAt(ReadOnlySpan<Occurrence> left, int at) => at >= 0 && at < left.Length ? left[at].Term : NoLeftTerm;

    private float SimilarityOf(int left, int right)
    {
        if (left == right) return 1;
        foreach (RelatedTerm related in relations.Of(left))
            if (related.Term == right) return related.Similarity;
        return 0;
    }

    private void CollectCandidates(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right)
    {
        Prepare(left.Length, right);
        _count = 0;
        for (int r = 0; r < right.Length; r++)
        {
            int entry = _places.FirstOf(right[r].Term);
            if (entry < 0) continue;
            bool hasMeaning = right[r].HasMeaning;
            float place = (float)r / right.Length;
            for (; entry >= 0; entry = _places[entry].Next)
            {
                // On whichever side it stands.
                float similarity = _places[entry].Similarity;
                if (similarity < 1 && !hasMeaning) continue;
                int l = _places[entry].Place;
                // Initials stand for a name: an investigator is no part of the Investigation Branch.
                if (((left[l].Flags | right[r].Flags) & TermFlags.Initials) != 0 && (left[l].Flags & right[r].Flags & TermFlags.Name) == 0) continue;
                float distance = Math.Abs((float)l / left.Length - place);
                float rank = SimilarityShare * similarity + ContextShare * Context(l, r) - DistanceShare * distance;
                if (_count == _candidates.Length) Array.Resize(ref _candidates, 2 * _count);
                _candidates[_count++] = Packed(rank, l, r);
                _leftCandidates[l]++;
                _rightCandidates[r]++;
                if (_count >= CandidateBudget) return;
            }
        }
    }

    private void Prepare(int leftLength, ReadOnlySpan<Occurrence> right)
    {
        if (_terms.Length < right.Length + 2 * ContextWords) _terms = new int[2 * right.Length + 2 * ContextWords];
        (_terms[0], _terms[1], _terms[right.Length + 2], _terms[right.Length + 3]) = (NoRightTerm, NoRightTerm, NoRightTerm, NoRightTerm);
        for (int r = 0; r < right.Length; r++) _terms[r + ContextWords] = right[r].Term;
        if (_rightOf.Length < leftLength) (_rightOf, _leftCandidates) = (new int[2 * leftLength], new int[2 * leftLength]);
        if (_usedRight.Length < right.Length) (_usedRight, _rightCandidates) = (new bool[2 * right.Length], new int[2 * right.Length]);
        _leftCandidates.AsSpan(0, leftLength).Clear();
        _rightCandidates.AsSpan(0, right.Length).Clear();
        _rightOf.AsSpan(0, leftLength).Fill(-1);
        _usedRight.AsSpan(0, right.Length).Clear();
    }

    /// <summary>A number by whose order the best rank comes first, of equal ranks the first on the left, then on the right: the bits of positive numbers order as they do.</summary>
    private static ulong Packed(float rank, int l, int r) => (ulong)~BitConverter.SingleToUInt32Bits(rank) << 32 | (uint)l << 16 | (uint)r;

    /// <summary>The share of the words around both that are the same terms; a word that is repeated on one side counts as often as on the other.</summary>
    private float Context(int l, int r)
    {
        Vector128<int> left = _around[l];
        Vector128<int> one = Vector128.Equals(left, Vector128.Create(_terms[r])), two = Vector128.Equals(left, Vector128.Create(_terms[r + 1]));
        Vector128<int> three = Vector128.Equals(left, Vector128.Create(_terms[r + 3])), four = Vector128.Equals(left, Vector128.Create(_terms[r + 4]));
        Vector128<int> any = one | two | three | four;
        if (any == Vector128<int>.Zero) return 0;
        int onLeft = System.Numerics.BitOperations.PopCount(any.ExtractMostSignificantBits());
        int onRight = (one == Vector128<int>.Zero ? 0 : 1) + (two == Vector128<int>.Zero ? 0 : 1) + (three == Vector128<int>.Zero ? 0 : 1) + (four == Vector128<int>.Zero ? 0 : 1);
        return Math.Min(onLeft, onRight) / (2f * ContextWords);
    }

    private void Pick(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right)
    {
        // A pair whose words have no other partner is matched whatever the others do: only the rest needs an order.
        int contested = 0;
        for (int i = 0; i < _count; i++)
        {
            (int l, int r) = Places(_candidates[i]);
            if (_leftCandidates[l] == 1 && _rightCandidates[r] == 1) _rightOf[l] = r;
            else _candidates[contested++] = _candidates[i];
        }

        _candidates.AsSpan(0, contested).Sort();
        for (int i = 0; i < contested; i++)
        {
            (int l, int r) = Places(_candidates[i]);
            if (_rightOf[l] >= 0 || _usedRight[r]) continue;
            _rightOf[l] = r;
            _usedRight[r] = true;
        }

        _matches.Clear();
        for (int l = 0; l < left.Length; l++)
            if (_rightOf[l] is >= 0 and int r) _matches.Add(new TermMatch(l, r, SimilarityOf(left[l].Term, right[r].Term)));
    }

    private static (int Left, int Right) Places(ulong candidate) => ((int)(candidate >> 16) & LongestStretch, (int)candidate & LongestStretch);
}
