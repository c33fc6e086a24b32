namespace ArticleDiff.Formats.Writing;

/// <summary>Makes a word diff readable: rewritten stretches become one change, and changes begin and end where a reader would cut.</summary>
internal sealed class DiffCleanup(List<DiffToken> left, List<DiffToken> right, WordDiffOptions options)
{
    private const int ContentWord = 2;

    /// <summary>Cleans pieces that alternate between equal and changed.</summary>
    public List<DiffPiece> Clean(List<DiffPiece> pieces)
    {
        List<DiffPiece> result = [.. pieces];
        for (int i = 0; i < result.Count; i++)
            if (!result[i].IsEqual) Slide(result, i);
        result.RemoveAll(piece => piece.LeftStart == piece.LeftEnd && piece.RightStart == piece.RightEnd);

        int at = 1;
        while (at < result.Count - 1)
        {
            if (!result[at].IsEqual || !IsSwallowed(result, at))
            {
                at++;
                continue;
            }

            result[at - 1] = result[at - 1].ChangedThrough(result[at + 1]);
            result.RemoveRange(at, 2);
            // The change has grown, so the island before it may now be small beside it.
            at = Math.Max(1, at - 2);
        }

        return result;
    }

    /// <summary>The greater weight of the two sides of a piece.</summary>
    private int Weight(DiffPiece piece) => Math.Max(Sum(left, piece.LeftStart, piece.LeftEnd), Sum(right, piece.RightStart, piece.RightEnd));

    private bool IsSwallowed(List<DiffPiece> pieces, int at)
    {
        int island = Weight(pieces[at]), before = Weight(pieces[at - 1]), after = Weight(pieces[at + 1]);
        // A stop between two changed words is part of what changed; beside a changed comma alone it is not.
        if (island == 0) return before > 0 && after > 0;
        if (before <= options.SingleWordWeight && after <= options.SingleWordWeight)
            return island <= ContentWord && before > 0 && after > 0 && (IsSmallIsland(pieces, at - 2) || IsSmallIsland(pieces, at + 2));
        return island <= options.IslandWeight && before > 0 && after > 0 && island * options.IslandOdds <= before + after;
    }

    private bool IsSmallIsland(List<DiffPiece> pieces, int at) =>
        at > 0 && at < pieces.Count - 1 && Weight(pieces[at]) <= ContentWord && Weight(pieces[at - 1]) > 0 && Weight(pieces[at + 1]) > 0;

    // "the big [the small] dog" and "the [big the] small dog" say the same; the words decide which of them reads well.
    private void Slide(List<DiffPiece> pieces, int at)
    {
        DiffPiece piece = pieces[at];
        bool deletion = piece.RightStart == piece.RightEnd;
        if (at == 0 || at == pieces.Count - 1 || (!deletion && piece.LeftStart != piece.LeftEnd)) return;
        List<DiffToken> tokens = deletion ? left : right;
        (int start, int end) = deletion ? (piece.LeftStart, piece.LeftEnd) : (piece.RightStart, piece.RightEnd);
        int floor = deletion ? pieces[at - 1].LeftStart : pieces[at - 1].RightStart;
        int ceiling = deletion ? pieces[at + 1].LeftEnd : pieces[at + 1].RightEnd;

        int best = 0, bestScore = Score(tokens, start, end);
        for (int by = -1; start + by > floor && tokens[start + by].Key == tokens[end + by].Key; by--)
            if (Score(tokens, start + by, end + by) is int score && score > bestScore) (best, bestScore) = (by, score);
        for (int by = 1; end + by < ceiling && tokens[start + by - 1].Key == tokens[end + by - 1].Key; by++)
            if (Score(tokens, start + by, end + by) is int score && score > bestScore) (best, bestScore) = (by, score);
        if (best == 0) return;

        DiffPiece before = pieces[at - 1], after = pieces[at + 1];
        pieces[at - 1] = before with { LeftEnd = before.LeftEnd + best, RightEnd = before.RightEnd + best };
        pieces[at] = new DiffPiece(false, piece.LeftStart + best, piece.LeftEnd + best, piece.RightStart + best, piece.RightEnd + best);
        pieces[at + 1] = after with { LeftStart = after.LeftStart + best, RightStart = after.RightStart + best };
    }

    // A good cut begins behind punctuation and ends with it, or begins with a comma, and keeps quotation marks in pairs.
    private static int Score(List<DiffToken> tokens, int start, int end)
    {
        int score = 0, quotes = 0;
        for (int i = start; i < end; i++)
            if (tokens[i].Key == "\"") quotes++;
        if (quotes % 2 == 0) score += 4;
        if (!tokens[start - 1].IsWord && !tokens[end - 1].IsWord) score += 2;
        if (!tokens[start].IsWord && tokens[end - 1].IsWord && end < tokens.Count && !tokens[end].IsWord) score += 2;
        if (tokens[start].IsSpaced) score++;
        return score;
    }

    private static int Sum(List<DiffToken> tokens, int start, int end)
    {
        int sum = 0;
        for (int i = start; i < end; i++) sum += tokens[i].Weight;
        return sum;
    }
}
