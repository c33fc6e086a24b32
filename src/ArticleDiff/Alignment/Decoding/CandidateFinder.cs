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
        List<int>[] found = new List<int>[left.Rows];
        float[] mass = new float[right.Rows];
        List<int> touched = [];
        List<(int Count, int Term, float Weight)> order = [];
        for (int row = 0; row < left.Rows; row++)
        {
            order.Clear();
            foreach (ref readonly Occurrence occurrence in left.Row(row))
                if (postings.CountOf(occurrence.Term) is > 0 and int count) order.Add((count, occurrence.Term, occurrence.Weight));
            order.Sort();
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

            found[row] = Best(touched, mass);
            foreach (int other in touched) mass[other] = 0;
            touched.Clear();
        }

        return Pack(found);
    }

    /// <summary>The part of an ascending list that lies around a value.</summary>
    private static ReadOnlySpan<int> Around(ReadOnlySpan<int> rows, int center, int count)
    {
        int at = rows.BinarySearch(center);
        if (at < 0) at = ~at;
        int start = Math.Clamp(at - count / 2, 0, rows.Length - Math.Min(count, rows.Length));
        return rows.Slice(start, Math.Min(count, rows.Length - start));
    }

    private static List<int> Best(List<int> touched, float[] mass)
    {
        touched.Sort((x, y) => mass[x] != mass[y] ? mass[y].CompareTo(mass[x]) : x.CompareTo(y));
        List<int> best = touched.GetRange(0, Math.Min(CandidatesPerRow, touched.Count));
        best.Sort();
        return best;
    }

    private static (int[], int[]) Pack(List<int>[] found)
    {
        int[] starts = new int[found.Length + 1];
        for (int row = 0; row < found.Length; row++) starts[row + 1] = starts[row] + found[row].Count;
        int[] columns = new int[starts[^1]];
        for (int row = 0; row < found.Length; row++) found[row].CopyTo(columns, starts[row]);
        return (starts, columns);
    }
}
