namespace ArticleDiff.Alignment.Similarity;

/// <summary>
/// Where the terms of one stretch stand, and the terms that are close to them: made once for a stretch that is compared with several others. What
/// was added before is forgotten without clearing anything.
/// </summary>
internal sealed class TermPlaces(int terms)
{
    // For each term of the story its last entry; one of this stretch when it is not below the first number of this stretch.
    private readonly int[] _last = new int[terms];
    private Entry[] _entries = new Entry[256];
    private int _base = 1, _count;

    /// <summary>Begins a new stretch.</summary>
    public void Clear()
    {
        if (_base > int.MaxValue / 2)
        {
            _last.AsSpan().Clear();
            (_base, _count) = (1, 0);
            return;
        }

        _base += _count;
        _count = 0;
    }

    /// <summary>Tells that a term is close to the word at a place; similarity 1 for its own term.</summary>
    public void Add(int term, int place, float similarity)
    {
        if (_count == _entries.Length) Array.Resize(ref _entries, 2 * _count);
        ref int last = ref _last[term];
        _entries[_count] = new Entry(place, last < _base ? -1 : last - _base, similarity);
        last = _base + _count++;
    }

    /// <summary>An entry of a term for the indexer, or a negative number.</summary>
    public int FirstOf(int term) => _last[term] - _base;

    /// <summary>An entry; its next one is negative when it is the last.</summary>
    public ref readonly Entry this[int entry] => ref _entries[entry];

    /// <summary>A place that a term is close to.</summary>
    /// <param name="Place">Index of the occurrence in the stretch.</param>
    /// <param name="Next">The next entry of the term, or a negative number.</param>
    /// <param name="Similarity">Between 0 and 1.</param>
    public readonly record struct Entry(int Place, int Next, float Similarity);
}
