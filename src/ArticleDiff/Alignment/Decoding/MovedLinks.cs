namespace ArticleDiff.Alignment.Decoding;

/// <summary>Finds the links that stand out of the order that most of the others keep.</summary>
internal static class MovedLinks
{
    /// <summary>For each link whether it lies off the heaviest chain of links that run in order.</summary>
    public static bool[] Find(IReadOnlyList<DraftLink> links, int columns)
    {
        int[] order = [.. Enumerable.Range(0, links.Count).OrderBy(i => links[i].Row).ThenBy(i => links[i].Column)];
        // A link that shares a row with the one before keeps the order too: rows are counted by link, columns by twice their middle.
        ChainPoint[] points = [.. order.Select((link, position) =>
            new ChainPoint(position, 2 * links[link].Column + links[link].Columns, links[link].Score))];
        bool[] moved = new bool[links.Count];
        Array.Fill(moved, true);
        foreach (int i in MonotoneChain.Heaviest(points, 2 * columns + 2)) moved[order[i]] = false;
        // A second link to the same rows of the other side is no move.
        HashSet<(int, int)> inPlace = [.. Enumerable.Range(0, links.Count).Where(i => !moved[i]).Select(i => (links[i].Column, links[i].Columns))];
        for (int i = 0; i < moved.Length; i++)
            if (moved[i] && inPlace.Contains((links[i].Column, links[i].Columns)) && IsBesideInPlace(links, moved, i)) moved[i] = false;
        return moved;
    }

    private static bool IsBesideInPlace(IReadOnlyList<DraftLink> links, bool[] moved, int index)
    {
        for (int i = 0; i < links.Count; i++)
            if (!moved[i] && links[i].Column == links[index].Column && Math.Abs(links[i].Row - links[index].Row) <= 1) return true;
        return false;
    }
}
