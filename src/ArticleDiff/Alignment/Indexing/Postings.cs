namespace ArticleDiff.Alignment.Indexing;

/// <summary>For each term the rows of one article that hold it, ascending.</summary>
internal sealed class Postings
{
    private readonly int[] _starts;
    private readonly int[] _rows;

    private Postings(int[] starts, int[] rows) => (_starts, _rows) = (starts, rows);

    public static Postings Of(ArticleTerms article, int terms)
    {
        int[] starts = new int[terms + 1], last = new int[terms];
        Array.Fill(last, -1);
        for (int row = 0; row < article.Rows; row++)
            foreach (ref readonly Occurrence occurrence in article.Row(row))
                if (occurrence.IsContent && last[occurrence.Term] != row)
                {
                    last[occurrence.Term] = row;
                    starts[occurrence.Term + 1]++;
                }

        for (int term = 0; term < terms; term++) starts[term + 1] += starts[term];
        int[] rows = new int[starts[^1]], next = starts.AsSpan(0, terms).ToArray();
        Array.Fill(last, -1);
        for (int row = 0; row < article.Rows; row++)
            foreach (ref readonly Occurrence occurrence in article.Row(row))
                if (occurrence.IsContent && last[occurrence.Term] != row)
                {
                    last[occurrence.Term] = row;
                    rows[next[occurrence.Term]++] = row;
                }

        return new Postings(starts, rows);
    }

    public int CountOf(int term) => _starts[term + 1] - _starts[term];

    public ReadOnlySpan<int> Of(int term) => _rows.AsSpan(_starts[term].._starts[term + 1]);
}
