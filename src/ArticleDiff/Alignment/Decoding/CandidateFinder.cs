using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>
/// Finds the pairs worth scoring. Small articles are compared all with all; in large ones a row meets the rows that share its rarest
/// terms, up to a counted budget, so that the cost grows with the length and not with its square.
/// </summary>
internal static class CandidateFinder
{
    // Below this number of pairs everything is scored: two articles of about 170 sentences.
    private const int DensePairs = 30_000;

    // Postings read for one row, and candidates kept for it.
    private const int PostingBudget = 512;
    private const int CandidatesPerRow = 12;

    /// <summary>How many candidates two articles have at most.</summary>
    public static long MostCandidates(ArticleTerms left, ArticleTerms right) =>
        (long)left.Rows * right.Rows is <= DensePairs and long pairs ? pairs : (long)left.Rows * CandidatesPerRow;

    /// <summary>Begins to look for the candidates of two long articles, which ask for nothing but their terms; null for other stories.</summary>
    public static Task<(int[] RowStarts, int[] Columns)>? FindBeside(StoryTerms terms) => terms.Articles is [var left, var right] && (long)left.Rows * right.Rows > DensePairs
        ? Beside.Begin(isMuch: true, () => ByRareTerms(terms, left, right))
        : null;

    public static (int[] RowStarts, int[] Columns) Find(StoryTerms terms, ArticleTerms left, ArticleTerms right) =>
        (long)left.Rows * right.Rows <= DensePairs ? All(left.Rows, right.Rows) : ByRareTerms(terms, left, right);

    private static (int[], int[]) All(int rows, int columns)
    {
        int[] starts = new int[rows + 1], all = new int[rows * columns];
        for (int row = 0; row < rows; row++)
        {
            starts[row + 1] = starts[row] + columns;
            for (int column = 0; column < columns; column++) all[starts[row] + column] = column;
        }

        return (starts, all);
    }

    private static (int[], int[]) ByRareTerms(StoryTerms terms, ArticleTerms left, ArticleTerms right)
    {
        Postings postings = Postings.Of(right, terms.Vocabulary.Count);
        int[] starts = new int[left.Rows + 1];
        List<int> columns = new(left.Rows * CandidatesPerRow);
        float[] mass = new float[right.Rows];
        List<int> touched = [];
        List<(int Count, int Term, float Weight)> order = [];
        int[] best = new int[CandidatesPerRow];
        for (int row = 0; row < left.Rows; row++)
        {
            order.Clear();
            foreach (ref readonly Occurrence occurrence in left.Row(row))
                if (postings.CountOf(occurrence.Term) is > 0 and int count) order.Add((count, occurrence.Term, occurrence.Weight));
            order.Sort(static (x, y) => x.Count != y.Count ? x.Count.CompareTo(y.Count) : x.Term != y.Term ? x.Term.CompareTo(y.Term) : x.Weight.CompareTo(y.Weight));
            int budget = PostingBudget;
            foreach ((int count, int term, float weight) in order)
            {
                ReadOnlySpan<int> rows = postings.Of(term);
                if (count > budget)
                {
                    if (touched.Count > 0) break;
                    rows = Around(rows, (int)((long)row * right.Rows / left.Rows), budget);
                }

                budget -= rows.Length;
                foreach (int other in rows)
                {
                    if (mass[other] == 0) touched.Add(other);
                    mass[other] += weight + float.Epsilon;
                }
            }

            int kept = Best(touched, mass, best);
            for (int i = 0; i < kept; i++) columns.Add(best[i]);
            starts[row + 1] = columns.Count;
            foreach (int other in touched) mass[other] = 0;
            touched.Clear();
        }

        return (starts, [.. columns]);
    }

    /// <summary>The part of an ascending list that lies around a value.</summary>
    private static ReadOnlySpan<int> Around(ReadOnlySpan<int> rows, int center, int count)
    {
        int at = rows.BinarySearch(center);
        if (at < 0) at = ~at;
        int start = Math.Clamp(at - count / 2, 0, rows.Length - Math.Min(count, rows.Length));
        return rows.Slice(start, Math.Min(count, rows.Length - start));
    }

    /// <summary>The rows of the greatest mass, of equal ones the first, ascending; how many there are.</summary>
    private static int Best(List<int> touched, float[] mass, int[] best)
    {
        int kept = 0;
        foreach (int other in touched)
        {
            if (kept == best.Length && !IsBefore(other, best[^1], mass)) continue;
            int at = kept < best.Length ? kept++ : kept - 1;
            for (; at > 0 && IsBefore(other, best[at - 1], mass); at--) best[at] = best[at - 1];
            best[at] = other;
        }

        best.AsSpan(0, kept).Sort();
        return kept;
    }

    private static bool IsBefore(int one, int other, float[] mass) => mass[one] != mass[other] ? mass[one] > mass[other] : one < other;
}
