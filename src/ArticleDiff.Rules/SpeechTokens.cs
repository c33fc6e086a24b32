using System.Collections;
using ArticleDiff.Syntax;

namespace ArticleDiff.Rules;

/// <summary>Which tokens of an article stand inside quotation marks: there a speaker's words are kept as they were said.</summary>
internal static class SpeechTokens
{
    /// <summary>
    /// One bit a token. Where marks do not balance, more is taken for speech and not less: from the beginning of the block up to a mark that
    /// closes nothing, and from a mark that nothing closes to the end of the block.
    /// </summary>
    public static BitArray Of(ArticleTree tree)
    {
        BitArray speech = new(tree.Tokens.Length);
        foreach (Block block in tree.Blocks)
        {
            int depth = 0;
            for (int i = block.FirstToken; i < block.FirstToken + block.TokenCount; i++)
            {
                if (tree.Tokens[i].Kind == TokenKind.CloseQuote)
                {
                    if (depth == 0) Mark(speech, block.FirstToken, i);
                    else depth--;
                }

                speech[i] = depth > 0 || block.Kind == BlockKind.Quotation;
                if (tree.Tokens[i].Kind == TokenKind.OpenQuote) depth++;
            }
        }

        return speech;
    }

    private static void Mark(BitArray speech, int first, int end)
    {
        for (int i = first; i < end; i++) speech[i] = true;
    }
}
