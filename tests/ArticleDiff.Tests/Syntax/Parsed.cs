using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Tests.Syntax;

/// <summary>Parses small texts and spells trees out for assertions.</summary>
internal static class Parsed
{
    public static ArticleTree Tree(string text) => ArticleTree.Parse(SourceText.From(text, "test.txt"));

    /// <summary>The visible tokens, parted by bars; kinds are told for what is not a word: # number, ‹ opening, › closing.</summary>
    public static string Tokens(string text)
    {
        ArticleTree tree = Tree(text);
        return string.Join('|', Enumerable.Range(0, tree.Tokens.Length)
            .Where(i => tree.Tokens[i].Kind is not (TokenKind.Space or TokenKind.Break or TokenKind.Control or TokenKind.Markup))
            .Select(i => tree.Tokens[i].Kind switch
            {
                TokenKind.Number => "#",
                TokenKind.OpenQuote => "‹",
                TokenKind.CloseQuote => "›",
                _ => "",
            } + tree.TextOf(i).ToString()));
    }

    /// <summary>The visible tokens of a text of one block, as the rules about sentences and units see them.</summary>
    public static VisibleTokens Visible(string text)
    {
        ArticleSource source = ArticleSource.FromPlainText(SourceText.From(text, "test.txt"));
        TokenizedArticle tokenized = Tokenizer.Tokenize(source);
        VisibleTokens tokens = new(source, tokenized);
        tokens.Load(0, tokenized.Tokens.Length);
        return tokens;
    }

    public static string[] Sentences(string text)
    {
        ArticleTree tree = Tree(text);
        return [.. tree.Sentences.Select(sentence => tree.DisplayText(sentence))];
    }

    /// <summary>A line a unit: its kind and its text.</summary>
    public static string[] Units(params string[] lines)
    {
        ArticleTree tree = Tree(string.Join("\n\n", lines));
        return [.. tree.Sentences.Select(sentence => $"{sentence.Kind.ToString().ToLowerInvariant()}: {tree.DisplayText(sentence)}")];
    }
}
