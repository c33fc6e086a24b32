using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>
/// Finds the pairs worth scoring in a story of many articles. Where all pairs of its articles together would be too many, a row meets the rows of the whole
/// story that share its rarest terms, a few of each article and a counted number in all, so that the cost grows with the number of sentences.
/// </summary>
internal sealed class StoryCandidates
{
    // Pairs of sentences up to which each two articles of a story are looked at for themselves: about thirty articles of thirty sentences.
    private const int StoryPairs = 400_000;

    // Postings read for one row, and candidates kept for it over all articles.
    private const int LeastPostings = 512, PostingsPerArticle = 32, MostPostings = 8_192;
    private const int CandidatesPerRow = 256, MostPerArticle = 12;

    private readonly StoryTerms _terms;
    private readonly int[] _offsets, _articleOf;
    private readonly int[] _starts, _rows;
    private readonly int _perArticle;

    private StoryCandidates(StoryTerms terms)
    {
        _terms = terms;
        _offsets = new int[terms.Articles.Length + 1];
        for (int article = 0; article < terms.Articles.Length; article++) _offsets[article + 1] = _offsets[article] + terms.Articles[article].Rows;
        _articleOf = new int[_offsets[^1]];
        for (int article = 0; article < terms.Articles.Length; article++) _articleOf.AsSpan(_offsets[article].._offsets[article + 1]).Fill(article);
        _perArticle = Math.Clamp(CandidatesPerRow / (terms.Articles.Length - 1), 1, MostPerArticle);
        (_starts, _rows) = Index();
    }

    /// <summary>The finder of a story, or null when each two of its articles are to be looked at for themselves.</summary>
    public static StoryCandidates? For(StoryTerms terms)
    {
        if (terms.Articles.Length == 2) return null;
        long pairs = 0;
        for (int left = 0; left < terms.Articles.Length; left++)
            for (int right = left + 1; right < terms.Articles.Length; right++) pairs += CandidateFinder.MostCandidates(terms.Articles[left], terms.Articles[right]);
        return pairs <= StoryPairs ? null : new StoryCandidates(terms);
    }

    /// <summary>The candidates of the rows of an article in each later article, as <see cref="CandidateFinder.Find"/> gives them; none for itself and earlier ones.</summary>
    public (int[] RowStarts, int[] Columns)[] Find(int left)
    {
        int articles = _terms.Articles.Length, rows = _terms.Articles[left].Rows;
        (int[] RowStarts, int[] Columns)[] found = new (int[], int[])[articles];
        List<int>[] columns = new List<int>[articles];
        for (int right = left + 1; right < articles; right++) (columns[right], found[right].RowStarts) = ([], new int[rows + 1]);
        RowCandidates candidates = new(_articleOf.Length, articles, _perArticle);
        List<(int Count, int Term, float Weight)> order = [];
        int budgetOfRow = Math.Clamp(PostingsPerArticle * (articles - 1 - left), LeastPostings, MostPostings);
        for (int row = 0; row < rows; row++)
        {
            order.Clear();
            foreach (ref readonly Occurrence occurrence in _terms.Articles[left].Row(row))
                if (occurrence.IsContent && Later(occurrence.Term, left).Length is > 0 and int count) order.Add((count, occurrence.Term, occurrence.Weight));
            order.Sort(static (x, y) => x.Count != y.Count ? x.Count.CompareTo(y.Count) : x.Term != y.Term ? x.Term.CompareTo(y.Term) : x.Weight.CompareTo(y.Weight));
            int budget = budgetOfRow;
            foreach ((int count, int term, float weight) in order)
            {
                if (count > budget) break;
                budget -= count;
                foreach (int other in Later(term, left)) candidates.Add(other, weight);
            }

            candidates.Keep(_articleOf, CandidatesPerRow);
            foreach (int other in candidates.Kept) columns[_articleOf[other]].Add(other - _offsets[_articleOf[other]]);
            for (int right = left + 1; right < articles; right++) found[right].RowStarts[row + 1] = columns[right].Count;
            candidates.Clear();
        }

        for (int right = left + 1; right < articles; right++) found[right].Columns = [.. columns[right]];
        return found;
    }

    /// <summary>The rows of later articles that hold a term, numbered through the story, ascending.</summary>
    private ReadOnlySpan<int> Later(int term, int article)
    {
        ReadOnlySpan<int> rows = _rows.AsSpan(_starts[term].._starts[term + 1]);
        int at = rows.BinarySearch(_offsets[article + 1]);
        return rows[(at < 0 ? ~at : at)..];
    }

    private (int[] Starts, int[] Rows) Index()
    {
        int terms = _terms.Vocabulary.Count;
        int[] starts = new int[terms + 1], last = new int[terms];
        ForEachTerm(last, (term, _) => starts[term + 1]++);
        for (int term = 0; term < terms; term++) starts[term + 1] += starts[term];
        int[] rows = new int[starts[^1]], next = starts.AsSpan(0, terms).ToArray();
        last.AsSpan().Clear();
        ForEachTerm(last, (term, row) => rows[next[term]++] = row);
        return (starts, rows);
    }

    private void ForEachTerm(int[] last, Action<int, int> action)
    {
        foreach (ArticleTerms article in _terms.Articles)
            for (int row = 0; row < article.Rows; row++)
                foreach (ref readonly Occurrence occurrence in article.Row(row))
                {
                    int number = _offsets[article.Article] + row;
                    if (!occurrence.IsContent || last[occurrence.Term] == number + 1) continue;
                    last[occurrence.Term] = number + 1;
                    action(occurrence.Term, number);
                }
    }
}
