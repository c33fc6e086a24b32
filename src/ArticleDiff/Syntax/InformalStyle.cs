namespace ArticleDiff.Syntax;

/// <summary>
/// Notices an article whose writer does not begin sentences with capitals. Only there does a lower-case word behind a stop begin a sentence;
/// elsewhere it is what a damaged copy left of one.
/// </summary>
internal static class InformalStyle
{
    /// <summary>The smallest number of lower-case words behind a stop; a single one proves nothing.</summary>
    private const int FewestPlaces = 2;

    /// <summary>The smallest share of such words among all words behind a stop.</summary>
    private const double SmallestShare = 0.4;

    public static bool IsFound(ArticleSource source, TokenizedArticle tokenized)
    {
        int lower = 0, all = 0, pronouns = 0;
        for (int i = 0; i < tokenized.Tokens.Length; i++)
        {
            if (tokenized.Tokens[i].Kind != TokenKind.Word) continue;
            ReadOnlySpan<char> word = tokenized.TextOf(source, i);
            if (word is "i" or "i'm" or "i’m" or "i'll" or "i've" or "im" && i + 1 < tokenized.Tokens.Length && tokenized.Tokens[i + 1].Kind == TokenKind.Space) pronouns++;
            bool afterStop = i > 1 && tokenized.Tokens[i - 1].Kind is TokenKind.Space or TokenKind.Break && tokenized.Tokens[i - 2].Kind == TokenKind.Punctuation
                && tokenized.TextOf(source, i - 2) is "." or "!" or "?";
            if (!afterStop) continue;
            all++;
            if (char.IsLower(word[0])) lower++;
        }

        return (lower >= FewestPlaces && lower >= SmallestShare * all) || (pronouns > 0 && lower > 0);
    }
}
