namespace ArticleDiff.Alignment.Decoding;

/// <summary>The rows of a story that share terms with one row, by the weight that they share; the best of each article are kept.</summary>
internal sealed class RowCandidates(int rows, int articles, int perArticle)
{
    private readonly float[] _mass = new float[rows];
    private readonly List<int> _touched = [];
    private readonly int[] _best = new int[articles * perArticle], _count = new int[articles];

    /// <summary>What <see cref="Keep"/> has kept, ascending.</summary>
    public List<int> Kept { get; } = [];

    /// <summary>Adds the weight of a term that a row has as well.</summary>
    public void Add(int row, float weight)
    {
        if (_mass[row] == 0) _touched.Add(row);
        _mass[row] += weight + float.Epsilon;
    }

    /// <summary>Keeps the rows of the greatest weight, of equal ones the first.</summary>
    /// <param name="articleOf">The article of each row.</param>
    /// <param name="most">How many are kept in all.</param>
    public void Keep(int[] articleOf, int most)
    {
        foreach (int row in _touched)
        {
            int article = articleOf[row];
            Span<int> best = _best.AsSpan(article * perArticle, perArticle);
            ref int count = ref _count[article];
            if (count == perArticle && !IsBefore(row, best[^1])) continue;
            int at = count < perArticle ? count++ : count - 1;
            for (; at > 0 && IsBefore(row, best[at - 1]); at--) best[at] = best[at - 1];
            best[at] = row;
        }

        for (int article = 0; article < articles; article++)
            foreach (int row in _best.AsSpan(article * perArticle, _count[article])) Kept.Add(row);
        if (Kept.Count > most)
        {
            Kept.Sort((x, y) => _mass[x] != _mass[y] ? _mass[y].CompareTo(_mass[x]) : x.CompareTo(y));
            Kept.RemoveRange(most, Kept.Count - most);
        }

        Kept.Sort();
    }

    /// <summary>Forgets the row, for the next one.</summary>
    public void Clear()
    {
        foreach (int row in _touched) _mass[row] = 0;
        _touched.Clear();
        _count.AsSpan().Clear();
        Kept.Clear();
    }

    private bool IsBefore(int one, int other) => _mass[one] != _mass[other] ? _mass[one] > _mass[other] : one < other;
}
