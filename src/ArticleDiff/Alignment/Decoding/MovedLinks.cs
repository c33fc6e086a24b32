namespace ArticleDiff.Alignment.Decoding;

/// <summary>Finds the links that stand out of the order that most of the others keep.</summary>
internal static class MovedLinks
{
    /// <summary>For each link whether it lies off the heaviest chain of links that run in order.</summary>
    public static bool[] Find(IReadOnlyList<DraftLink> links, int columns)
    {
        int[] order = new int[links.Count];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (x, y) =>
        {
            int rank = links[x].Row.CompareTo(links[y].Row);
            if (rank == 0) rank = links[x].Column.CompareTo(links[y].Column);
            return rank != 0 ? rank : x.CompareTo(y);
        });
        // A link that shares a row with the one before keeps the order too: rows are counted by link, columns by twice their middle.
        ChainPoint[] points = new ChainPoint[order.Length];
        for (int position = 0; position < points.Length; position++)
        {
            DraftLink link = links[order[position]];
            points[position] = new ChainPoint(position, 2 * link.Column + link.Columns, link.Score);
        }

        bool[] moved = new bool[links.Count];
        Array.Fill(moved, true);
        foreach (int i in MonotoneChain.Heaviest(points, 2 * columns + 2)) moved[order[i]] = false;
        // A second link to the same rows of the other side is no move.
        // Pairs and no packed numbers: a packed number hashes to the exclusive or of its halves, which is the same along a diagonal.
        HashSet<(int, int)> inPlace = [], rows = [];
        for (int i = 0; i < moved.Length; i++)
            if (!moved[i]) SetInPlace(links[i]);
        for (int i = 0; i < moved.Length; i++)
        {
            if (!moved[i] || !inPlace.Contains((links[i].Column, links[i].Columns)) || !IsBesideInPlace(links[i])) continue;
            moved[i] = false;
            // It keeps its own neighbour in place, and no other side of the other article.
            rows.Add((links[i].Column, links[i].Row));
        }

        return moved;

        void SetInPlace(DraftLink link)
        {
            inPlace.Add((link.Column, link.Columns));
            rows.Add((link.Column, link.Row));
        }

        bool IsBesideInPlace(DraftLink link)
        {
            for (int row = link.Row - 1; row <= link.Row + 1; row++)
                if (rows.Contains((link.Column, row))) return true;
            return false;
        }
    }
}
