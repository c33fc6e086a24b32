using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>The tokens of one unit that a reader sees, found by their place in the file: what stands before and behind a fact.</summary>
internal sealed class UnitTokens
{
    private readonly ArticleTree _tree;
    private readonly ImmutableArray<int> _tokens;

    public UnitTokens(Article article, int unit)
    {
        _tree = article.Tree;
        Sentence sentence = _tree.Sentences[unit];
        _tokens = [.. Enumerable.Range(sentence.FirstToken, sentence.TokenCount)
            .Where(token => _tree.Tokens[token].Kind is not (TokenKind.Space or TokenKind.Break or TokenKind.Control or TokenKind.Markup))];
    }

    public int Count => _tokens.Length;

    /// <summary>The index of the first token that ends behind an offset.</summary>
    public int At(int offset)
    {
        int low = 0, high = _tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_tree.Tokens[_tokens[middle]].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The folded word or the mark, or the empty string where there is no token.</summary>
    public string KeyOf(int index) => index >= 0 && index < Count ? TextFolding.Fold(_tree.TextOf(_tokens[index])) : "";

    public bool IsWord(int index) => index >= 0 && index < Count && _tree.Tokens[_tokens[index]].Kind == TokenKind.Word;

    /// <summary>Whether the token is a word with a capital.</summary>
    public bool IsCapital(int index) => IsWord(index) && char.IsUpper(_tree.TextOf(_tokens[index])[0]);

    public TextSpan SpanOf(int index) => _tree.Tokens[_tokens[index]].Span;
}
