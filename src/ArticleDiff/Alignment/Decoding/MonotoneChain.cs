namespace ArticleDiff.Alignment.Decoding;

/// <summary>
/// The heaviest chain of pairs in which rows and columns both ascend: the best one-to-one alignment without crossings. By a Fenwick
/// tree of prefix maxima, O(n log n) in the number of pairs (the heaviest increasing subsequence).
/// </summary>
internal static class MonotoneChain
{
    /// <summary>Finds the chain.</summary>
    /// <param name="points">Pairs by row, and in a row by column, ascending; weights positive.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="isSymmetric">
    /// Whether rows and columns may change places and the chain must stay: of equally heavy chains the one with the smaller sum of rows and columns is taken then.
    /// </param>
    /// <returns>Indexes into <paramref name="points"/>, ascending. Of chains that are still equal the one found first.</returns>
    public static List<int> Heaviest(IReadOnlyList<ChainPoint> points, int columns, bool isSymmetric = false)
    {
        double[] best = new double[columns + 1], chain = new double[points.Count];
        // Sums of rows and columns on a chain: of equally heavy chains the one nearer to both beginnings is taken, from whichever side one looks.
        long[] bestPlace = new long[columns + 1], place = new long[points.Count];
        int[] bestPoint = new int[columns + 1], previous = new int[points.Count];
        Array.Fill(bestPoint, -1);
        int last = -1;
        for (int start = 0, end; start < points.Count; start = end)
        {
            end = start + 1;
            while (end < points.Count && points[end].Row == points[start].Row) end++;
            // Columns descending, so that no two pairs of a row follow each other on a chain.
            for (int i = end - 1; i >= start; i--)
            {
                (double weight, long before, int from) = (0, 0, -1);
                for (int at = points[i].Column; at > 0; at -= at & -at)
                    if (best[at] > weight || (best[at] == weight && bestPlace[at] < before)) (weight, before, from) = (best[at], bestPlace[at], bestPoint[at]);
                chain[i] = weight + points[i].Weight;
                place[i] = isSymmetric ? before + points[i].Row + points[i].Column : 0;
                previous[i] = from;
                for (int at = points[i].Column + 1; at <= columns; at += at & -at)
                    if (chain[i] > best[at] || (chain[i] == best[at] && place[i] < bestPlace[at])) (best[at], bestPlace[at], bestPoint[at]) = (chain[i], place[i], i);
                if (last < 0 || chain[i] > chain[last] || (chain[i] == chain[last] && place[i] < place[last])) last = i;
            }
        }

        List<int> found = [];
        for (int i = last; i >= 0; i = previous[i]) found.Add(i);
        found.Reverse();
        return found;
    }
}
