using System.Collections;
using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>The tokens of one unit that a reader sees, counted from 0, with what the rules of text hygiene ask of them.</summary>
internal sealed class VisibleUnit
{
    private readonly ArticleTree _tree;
    private readonly BitArray _speech;
    private readonly ImmutableArray<int> _tokens;

    private VisibleUnit(Article article, int sentence, BitArray speech, ImmutableArray<int> tokens)
        => (_tree, Sentence, _speech, _tokens) = (article.Tree, sentence, speech, tokens);

    /// <summary>Index of the unit in its article.</summary>
    public int Sentence { get; }

    public int Count => _tokens.Length;

    /// <summary>The units of an article whose words people wrote or chose: sentences, headlines, subheadings and captions.</summary>
    public static IEnumerable<VisibleUnit> In(Article article)
    {
        BitArray speech = SpeechTokens.Of(article.Tree);
        for (int i = 0; i < article.Tree.Sentences.Length; i++)
        {
            Sentence sentence = article.Tree.Sentences[i];
            if (sentence.Kind is not (UnitKind.Sentence or UnitKind.Headline or UnitKind.Subheading or UnitKind.Caption)) continue;
            yield return new VisibleUnit(article, i, speech, [.. Enumerable.Range(sentence.FirstToken, sentence.TokenCount)
                .Where(token => article.Tree.Tokens[token].Kind is not (TokenKind.Space or TokenKind.Break or TokenKind.Control or TokenKind.Markup))]);
        }
    }

    public bool IsWord(int index) => index >= 0 && index < Count && _tree.Tokens[_tokens[index]].Kind == TokenKind.Word;

    /// <summary>Whether the token stands inside quotation marks.</summary>
    public bool IsSpeech(int index) => _speech[_tokens[index]];

    /// <summary>Whether white space stands before a token.</summary>
    public bool IsSpaced(int index) => index > 0 && _tokens[index] > _tokens[index - 1] + 1
        && Enumerable.Range(_tokens[index - 1] + 1, _tokens[index] - _tokens[index - 1] - 1).Any(token => _tree.Tokens[token].Kind is TokenKind.Space or TokenKind.Break);

    public ReadOnlySpan<char> TextOf(int index) => _tree.TextOf(_tokens[index]);

    /// <summary>The key by which two words are compared.</summary>
    public string KeyOf(int index) => TextFolding.Fold(TextOf(index));

    /// <summary>Whether the token is this word or mark, in lower case.</summary>
    public bool Is(int index, string text) => index >= 0 && index < Count && TextOf(index).SequenceEqual(text);

    /// <summary>The words from one token to another for people.</summary>
    public string Words(int first, int last) => _tree.DisplayText(_tokens[first], _tokens[last] - _tokens[first] + 1);

    /// <summary>Where the tokens from one to another stand.</summary>
    public Location LocationOf(int first, int last)
        => new(_tree.Text, TextSpan.FromBounds(_tree.Tokens[_tokens[first]].Span.Start, _tree.Tokens[_tokens[last]].Span.End));
}
