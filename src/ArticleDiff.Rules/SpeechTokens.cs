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
            int depth = 0, unopened = block.FirstToken;
            for (int i = block.FirstToken; i < block.FirstToken + block.TokenCount; i++)
            {
                if (tree.Tokens[i].Kind == TokenKind.CloseQuote)
                {
                    if (depth > 0) depth--;
                    else for (; unopened < i; unopened++) speech[unopened] = true;
                }

                speech[i] = depth > 0 || block.Kind == BlockKind.Quotation;
                if (tree.Tokens[i].Kind == TokenKind.OpenQuote) depth++;
            }
        }

        return speech;
    }
}
