using ArticleDiff.Syntax;

namespace ArticleDiff.Rules;

/// <summary>How the double quotation marks of one paragraph balance. Single marks are left alone: most of them are apostrophes.</summary>
/// <param name="IsEmpty">Whether the paragraph holds no double mark.</param>
/// <param name="BeginsWithMark">Whether its first visible token is a mark that opens.</param>
/// <param name="UnopenedClose">The first token that closes what the paragraph did not open, or -1.</param>
/// <param name="UnclosedOpen">The first token that opens what the paragraph does not close, or -1.</param>
internal readonly record struct QuotationBalance(bool IsEmpty, bool BeginsWithMark, int UnopenedClose, int UnclosedOpen)
{
    public static QuotationBalance Of(ArticleTree tree, Block block)
    {
        Stack<int> open = new();
        int marks = 0, straight = 0, unopened = -1;
        bool seen = false, begins = false;
        for (int i = block.FirstToken; i < block.FirstToken + block.TokenCount; i++)
        {
            TokenKind kind = tree.Tokens[i].Kind;
            if (kind is TokenKind.Space or TokenKind.Break or TokenKind.Control or TokenKind.Markup) continue;
            bool isMark = kind is TokenKind.OpenQuote or TokenKind.CloseQuote && IsDouble(tree.TextOf(i));
            if (isMark)
            {
                marks++;
                if (tree.TextOf(i)[0] is '"' or '＂') straight++;
                bool opens = Opens(tree, block, i);
                begins |= opens && !seen;
                if (opens) open.Push(i);
                else if (!open.TryPop(out _) && unopened < 0) unopened = i;
            }

            seen = true;
        }

        // Straight marks show no side: when they are even in number, each has its partner, wherever the spaces stand.
        if (straight == marks && marks % 2 == 0) return new QuotationBalance(marks == 0, begins, -1, -1);
        return new QuotationBalance(marks == 0, begins, unopened, open.Count > 0 ? open.Last() : -1);
    }

    private static bool IsDouble(ReadOnlySpan<char> mark) => mark is [var c] && c is '"' or '＂' or '“' or '”' or '‟' or '„' or '«' or '»';

    /// <summary>Whether a mark opens. One that was typed the other way round is known by its place: nothing before it, or nothing behind it.</summary>
    private static bool Opens(ArticleTree tree, Block block, int token)
    {
        bool gapBefore = token == block.FirstToken || tree.Tokens[token - 1].Kind is TokenKind.Space or TokenKind.Break or TokenKind.OpenQuote;
        bool gapBehind = token + 1 == block.FirstToken + block.TokenCount || tree.Tokens[token + 1].Kind is TokenKind.Space or TokenKind.Break;
        return gapBefore == gapBehind ? tree.Tokens[token].Kind == TokenKind.OpenQuote : gapBefore;
    }
}
