using ArticleDiff.Syntax;

namespace ArticleDiff.Rules;

/// <summary>How the double quotation marks of one paragraph balance. Single marks are left alone: most of them are apostrophes.</summary>
/// <param name="IsEmpty">Whether the paragraph holds no double mark.</param>
/// <param name="BeginsWithMark">Whether its first visible token is a mark that opens.</param>
/// <param name="UnopenedClose">The first token that closes what the paragraph did not open, or -1.</param>
/// <param name="UnclosedOpen">The first token that opens what the paragraph does not close, or -1.</param>
internal readonly record struct QuotationBalance(bool IsEmpty, bool BeginsWithMark, int UnopenedClose, int UnclosedOpen)
{
    /// <summary>The token that opens what the paragraph does not close, if it closes what one before it left open; else -1.</summary>
    public int TakenOver { get; private init; } = -1;

    public static QuotationBalance Of(ArticleTree tree, Block block)
    {
        Stack<int> open = new();
        int marks = 0, straight = 0, unopened = -1, last = -1;
        bool begins = false;
        for (int i = block.FirstToken; i < block.FirstToken + block.TokenCount; i++)
        {
            TokenKind kind = tree.Tokens[i].Kind;
            if (kind is TokenKind.Space or TokenKind.Break or TokenKind.Control or TokenKind.Markup) continue;
            bool isMark = kind is TokenKind.OpenQuote or TokenKind.CloseQuote && IsDouble(tree.TextOf(i));
            bool opens = isMark && Opens(tree, block, i, open.Count > 0);
            if (isMark && (open.Count > 0 || !IsMeasure(tree, block, i, last)))
            {
                marks++;
                if (tree.TextOf(i)[0] is '"' or '＂') straight++;
                begins |= opens && last < 0;
                // Where paragraphs were joined, a quotation is taken up again by a mark behind a stop, as at the beginning of a paragraph.
                if (opens && open.Count > 0 && last >= 0 && IsStop(tree, last)) open.Pop();
                if (opens) open.Push(i);
                else if (!open.TryPop(out _) && unopened < 0) unopened = i;
            }

            last = i;
        }

        // Straight marks show no side: when they are even in number, each has its partner, wherever the spaces stand. Only after a paragraph that
        // left a quotation open may the first one close it and the last one open another.
        if (straight == marks && marks % 2 == 0) return new QuotationBalance(marks == 0, begins, -1, -1) { TakenOver = unopened >= 0 && open.Count > 0 ? open.Last() : -1 };
        return new QuotationBalance(marks == 0, begins, unopened, open.Count > 0 ? open.Last() : -1);
    }

    private static bool IsDouble(ReadOnlySpan<char> mark) => mark is [var c] && c is '"' or '＂' or '“' or '”' or '‟' or '„' or '«' or '»';

    /// <summary>
    /// Whether a mark opens. One that was typed the other way round is known by its place: nothing before it, or nothing behind it. One that is glued
    /// to a stop and to the next word lost a space: it opens when nothing is open.
    /// </summary>
    private static bool Opens(ArticleTree tree, Block block, int token, bool isOpen)
    {
        TokenKind before = token == block.FirstToken ? TokenKind.Break : tree.Tokens[token - 1].Kind;
        TokenKind behind = token + 1 == block.FirstToken + block.TokenCount ? TokenKind.Break : tree.Tokens[token + 1].Kind;
        bool gapBefore = before is TokenKind.Space or TokenKind.Break or TokenKind.OpenQuote;
        bool gapBehind = behind is TokenKind.Space or TokenKind.Break || (behind == TokenKind.Punctuation && tree.TextOf(token + 1) is "." or "," or ";" or ":" or "!" or "?" or ")" or "]");
        if (before == TokenKind.Punctuation && behind is TokenKind.Word or TokenKind.Number && tree.TextOf(token - 1) is "." or "," or "!" or "?") return !isOpen;
        return gapBefore == gapBehind ? tree.Tokens[token].Kind == TokenKind.OpenQuote : gapBefore;
    }

    private static bool IsStop(ArticleTree tree, int token) => tree.TextOf(token) is "." or "!" or "?";

    /// <summary>Whether a mark stands behind a number and before a gap, where it means inches, seconds or the like.</summary>
    private static bool IsMeasure(ArticleTree tree, Block block, int token, int last)
        => last >= 0 && tree.Tokens[last].Kind == TokenKind.Number
            && (token + 1 == block.FirstToken + block.TokenCount || tree.Tokens[token + 1].Kind is TokenKind.Space or TokenKind.Break or TokenKind.Punctuation);
}
