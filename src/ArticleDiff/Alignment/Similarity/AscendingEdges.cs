namespace ArticleDiff.Alignment.Similarity;

/// <summary>Pairs of terms in ascending order, each once: for each term the later ones that are close to it.</summary>
internal sealed class AscendingEdges(int terms)
{
    private readonly int[] _starts = new int[terms + 1];
    private readonly List<RelatedTerm> _later = [];
    private int _first;

    /// <summary>Number of terms of the story.</summary>
    public int Terms => terms;

    /// <summary>Adds a pair behind the ones that are there; the pair that comes again keeps the greater similarity.</summary>
    public void Add(int first, int second, float similarity)
    {
        while (_first < first) _starts[++_first] = _later.Count;
        if (_later.Count > _starts[first] && _later[^1].Term == second) _later[^1] = new RelatedTerm(second, MathF.Max(_later[^1].Similarity, similarity));
        else _later.Add(new RelatedTerm(second, similarity));
    }

    /// <summary>These pairs and others, by their first term, of which each is in ascending order.</summary>
    public AscendingEdges With(RelatedTerm[]?[] others)
    {
        AscendingEdges both = new(terms);
        both._later.EnsureCapacity(_later.Count + others.Sum(row => row?.Length ?? 0));
        for (int first = 0; first < terms; first++)
        {
            (int at, int end) = Row(first);
            foreach (RelatedTerm other in others[first] ?? [])
            {
                for (; at < end && _later[at].Term <= other.Term; at++) both.Add(first, _later[at].Term, _later[at].Similarity);
                both.Add(first, other.Term, other.Similarity);
            }

            for (; at < end; at++) both.Add(first, _later[at].Term, _later[at].Similarity);
        }

        return both;
    }

    /// <summary>Both directions of each pair: where the terms close to a term begin, and these, ascending.</summary>
    public (int[] Starts, RelatedTerm[] Related) BothWays()
    {
        int[] starts = new int[terms + 1];
        for (int first = 0; first < terms; first++)
        {
            (int at, int end) = Row(first);
            starts[first + 1] += end - at;
            for (; at < end; at++) starts[_later[at].Term + 1]++;
        }

        for (int term = 0; term < terms; term++) starts[term + 1] += starts[term];
        int[] next = starts.AsSpan(0, terms).ToArray();
        RelatedTerm[] related = new RelatedTerm[starts[^1]];
        // Pairs come in order of their first term, so that each term meets its earlier ones before it is the first itself.
        for (int first = 0; first < terms; first++)
            for ((int at, int end) = Row(first); at < end; at++)
            {
                related[next[first]++] = _later[at];
                related[next[_later[at].Term]++] = new RelatedTerm(first, _later[at].Similarity);
            }

        return (starts, related);
    }

    private (int Start, int End) Row(int first) => (first <= _first ? _starts[first] : _later.Count, first < _first ? _starts[first + 1] : _later.Count);
}
