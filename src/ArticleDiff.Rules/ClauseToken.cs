using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>A word of a clause.</summary>
internal readonly record struct ClauseToken(string Key, TextSpan Span, bool IsNumber)
{
    /// <summary>Whether it carries content: numbers do, little words, modals and words that turn a statement round do not.</summary>
    public bool IsContent { get; } = IsNumber || (FunctionWords.Of(Key) & (WordClass.Stop | WordClass.Negation | WordClass.Modal | WordClass.Pronoun)) == 0;

    /// <summary>Its stem: words with one stem are taken for forms of one word.</summary>
    public string Stem { get; } = PorterStemmer.Stem(Key);

    public static ClauseToken Of(ArticleTree tree, int token) =>
        new(TextFolding.Fold(tree.TextOf(token)), tree.Tokens[token].Span, tree.Tokens[token].Kind == TokenKind.Number);
}
