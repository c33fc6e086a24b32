using System.Collections.Immutable;
using System.Text;
using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>
/// The lossless parse of one article: one flat token array over the whole file, with blocks and units as ranges of it. Parsing never
/// throws on content and takes time linear in its length.
/// </summary>
public sealed class ArticleTree
{
    private readonly Dictionary<int, string> _decoded;

    internal ArticleTree(ArticleSource source, TokenizedArticle tokenized, SentenceSplit split, ImmutableArray<ParseProblem> problems)
    {
        Source = source;
        Tokens = tokenized.Tokens;
        _decoded = tokenized.Decoded;
        Blocks = split.Blocks;
        Sentences = split.Sentences;
        Problems = problems;
    }

    private ArticleTree(ArticleTree other, ImmutableArray<Sentence> sentences)
        => (Source, Tokens, _decoded, Blocks, Sentences, Problems) = (other.Source, other.Tokens, other._decoded, other.Blocks, sentences, other.Problems);

    /// <summary>The file and what its reader made of it.</summary>
    public ArticleSource Source { get; }

    /// <summary>The characters of the file.</summary>
    public SourceText Text => Source.Text;

    /// <summary>All tokens. They tile the file, character for character.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The blocks in file order.</summary>
    public ImmutableArray<Block> Blocks { get; }

    /// <summary>All units in file order, those set aside included.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>Damage noticed in the text, by kind.</summary>
    public ImmutableArray<ParseProblem> Problems { get; }

    /// <summary>Parses a file. Text that makes no sense still becomes tokens and units.</summary>
    public static ArticleTree Parse(ArticleSource source, SentenceMode mode = SentenceMode.Prose)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (mode == SentenceMode.Lines) source = source with { Blocks = LineBlocks.Find(source.Text) };
        TokenizedArticle tokenized = Tokenizer.Tokenize(source);
        SentenceSplit split = mode == SentenceMode.Lines ? LineBlocks.Split(tokenized) : SentenceSplitter.Split(source, tokenized);
        return new ArticleTree(source, tokenized, split, mode == SentenceMode.Lines ? [] : TextDamage.Find(source, tokenized, split));
    }

    /// <summary>Parses plain text.</summary>
    public static ArticleTree Parse(SourceText text, SentenceMode mode = SentenceMode.Prose) =>
        Parse(mode == SentenceMode.Lines ? new ArticleSource(text, ArticleMetadata.None, []) : ArticleSource.FromPlainText(text), mode);

    /// <summary>The same parse with other kinds for some units.</summary>
    internal ArticleTree WithKinds(Func<Sentence, UnitKind> kindOf) => new(this, [.. Sentences.Select(sentence => sentence with { Kind = kindOf(sentence) })]);

    /// <summary>The tokens of a unit.</summary>
    public ReadOnlySpan<Token> TokensOf(Sentence sentence) => Tokens.AsSpan(sentence.FirstToken, sentence.TokenCount);

    /// <summary>Where a unit stands in the file, from its first visible character to its last, with the control characters that act on them.</summary>
    public TextSpan SpanOf(Sentence sentence) => sentence.TokenCount == 0
        ? new TextSpan(sentence.FirstToken < Tokens.Length ? Tokens[sentence.FirstToken].Span.Start : Text.Length, 0)
        : TextSpan.FromBounds(Tokens[sentence.FirstToken].Span.Start, Tokens[sentence.FirstToken + sentence.TokenCount - 1].Span.End);

    /// <summary>The text of a token: the characters of the file, or what they spell when they are an escape.</summary>
    public ReadOnlySpan<char> TextOf(int token) =>
        _decoded.Count > 0 && _decoded.TryGetValue(token, out string? text) ? text : Text.Slice(Tokens[token].Span);

    /// <summary>Index of the first token that ends behind an offset of the file; the number of tokens when there is none. It takes logarithmic time.</summary>
    public int FindToken(int offset)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Tokens[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>
    /// The words of a unit for people: escapes decoded, markup left out, white space folded to single spaces. Characters that act and are not
    /// seen are kept; whoever prints them spells them out.
    /// </summary>
    public string DisplayText(Sentence sentence) => DisplayText(sentence.FirstToken, sentence.TokenCount);

    /// <summary>The words of a range of tokens for people: escapes decoded, markup left out, white space folded to single spaces.</summary>
    public string DisplayText(int firstToken, int tokenCount)
    {
        StringBuilder text = new();
        bool space = false;
        for (int i = firstToken; i < firstToken + tokenCount; i++)
        {
            switch (Tokens[i].Kind)
            {
                case TokenKind.Markup:
                    break;
                case TokenKind.Space or TokenKind.Break:
                    space = text.Length > 0;
                    break;
                default:
                    if (space) text.Append(' ');
                    space = false;
                    text.Append(TextOf(i));
                    break;
            }
        }

        return text.ToString();
    }
}
