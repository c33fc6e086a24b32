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

    // For each term of the story its first place in the right stretch; good when its mark is that of the present call.
    private readonly int[] _firstOf = new int[relations.Terms];
    private readonly int[] _marks = new int[relations.Terms];
    private readonly List<Candidate> _candidates = [];
    private readonly List<TermMatch> _matches = [];
    private int[] _next = new int[64];
    private int _mark;
    private bool[] _usedLeft = new bool[64], _usedRight = new bool[64];

    /// <summary>The matches in order of the left side. The span is good until the next call.</summary>
    public ReadOnlySpan<TermMatch> Align(ReadOnlySpan<Occurrence> left, ReadOnlySpan<Occurrence> right)
    {
        _candidates.Clear();
        _matches.Clear();
        IndexRight(right);
        for (int l = 0; l < left.Length; l++)
        {
            AddCandidates(left, l, right, left[l].Term, 1);
            if (!left[l].IsContent) continue;
            foreach (RelatedTerm related in relations.Of(left[l].Term)) AddCandidates(left, l, right, related.Term, related.Similarity);
        }

        _candidates.Sort(static (x, y) =>
        {
            int order = y.Rank.CompareTo(x.Rank);
            if (order == 0) order = x.Left.CompareTo(y.Left);
            return order != 0 ? order : x.Right.CompareTo(y.Right);
        });
        Pick(left.Length, right.Length);
        return CollectionsMarshal.AsSpan(_matches);
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
            _candidates.Add(new Candidate(l, r, similarity, rank));
        }
    }

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

    private void Pick(int left, int right)
    {
        if (_usedLeft.Length < left) _usedLeft = new bool[left * 2];
        if (_usedRight.Length < right) _usedRight = new bool[right * 2];
        _usedLeft.AsSpan(0, left).Clear();
        _usedRight.AsSpan(0, right).Clear();
        foreach (Candidate candidate in _candidates)
        {
            if (_usedLeft[candidate.Left] || _usedRight[candidate.Right]) continue;
            _usedLeft[candidate.Left] = _usedRight[candidate.Right] = true;
            _matches.Add(new TermMatch(candidate.Left, candidate.Right, candidate.Similarity));
        }

        _matches.Sort(static (x, y) => x.Left.CompareTo(y.Left));
    }

    private readonly record struct Candidate(int Left, int Right, float Similarity, float Rank);
}
