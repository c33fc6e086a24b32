using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>Spells out the words inside quotation marks, so that what outlets only spell differently is equal.</summary>
internal sealed class QuotedWords
{
    /// <summary>Tokens of a country's name, spaces included.</summary>
    private const int LongestCountry = 12;

    // At the end of a word it may belong to a quotation inside of this one.
    private const char Apostrophe = (char)39;

    private readonly ArticleTree _tree;
    private readonly ImmutableArray<TextSpan> _names;
    private readonly ImmutableArray<QuotedWord>.Builder _words = ImmutableArray.CreateBuilder<QuotedWord>();
    private QuotedTraits _pending;
    private int _piece;

    private QuotedWords(ArticleTree tree, ImmutableArray<TextSpan> names) => (_tree, _names) = (tree, names);

    /// <summary>The words of some pieces of one unit.</summary>
    /// <param name="tree">The article.</param>
    /// <param name="pieces">The pieces in order.</param>
    /// <param name="names">Where names stand in the unit.</param>
    public static ImmutableArray<QuotedWord> Of(ArticleTree tree, ImmutableArray<Quotation> pieces, ImmutableArray<TextSpan> names)
    {
        QuotedWords words = new(tree, names);
        foreach (Quotation piece in pieces) words.Read(tree.Sentences[piece.Sentence], piece.Span);
        return words._words.ToImmutable();
    }

    /// <summary>All words of a unit, inside of marks and outside.</summary>
    /// <param name="tree">The article.</param>
    /// <param name="sentence">The unit.</param>
    public static ImmutableArray<QuotedWord> Of(ArticleTree tree, Sentence sentence)
    {
        QuotedWords words = new(tree, []);
        words.Read(sentence, tree.SpanOf(sentence));
        return words._words.ToImmutable();
    }

    private void Read(Sentence sentence, TextSpan span)
    {
        _pending &= ~QuotedTraits.Bracketed;
        int end = sentence.FirstToken + sentence.TokenCount;
        for (int i = Math.Max(sentence.FirstToken, _tree.FindToken(span.Start)); i < end && _tree.Tokens[i].Span.Start < span.End; i++)
        {
            if (!span.Contains(_tree.Tokens[i].Span)) continue;
            TokenKind kind = _tree.Tokens[i].Kind;
            ReadOnlySpan<char> text = _tree.TextOf(i);
            if (kind == TokenKind.Number) ReadNumber(i, text);
            else if (kind == TokenKind.Word) i = ReadWord(i, end, text.ToString());
            else if (kind == TokenKind.Punctuation) ReadMark(i, text);
        }

        _piece++;
    }

    private void ReadMark(int token, ReadOnlySpan<char> text)
    {
        if (text is "[") _pending |= QuotedTraits.Bracketed;
        else if (text is "]") _pending &= ~QuotedTraits.Bracketed;
        else if (text is "%") Add("percent", token, token, QuotedTraits.Content);
        else if (text is "&") Add("and", token, token, QuotedTraits.None);
        else if (text.StartsWith("…") || text.StartsWith("..")) _pending |= QuotedTraits.AfterEllipsis;
    }

    private int ReadWord(int token, int end, string text)
    {
        // US and United States are one name.
        if (char.IsUpper(text[0]) && Country(token, end, out int last) is { } code)
        {
            Add(code, token, last, QuotedTraits.Content | QuotedTraits.Name);
            return last;
        }

        bool isName = _names.Any(name => name.Overlaps(_tree.Tokens[token].Span));
        string[] parts = text.Split('-', '\u2010', '\u2011');
        foreach (string part in parts)
        {
            if (part.Length == 0) continue;
            // a.m. and am, and a name with or without its stops.
            string key = TextFolding.Fold(part).Replace(".", "", StringComparison.Ordinal).TrimEnd(Apostrophe);
            if (key.Length == 0) continue;
            // Per cent and percent.
            if (key == "cent" && _words.Count > 0 && _words[^1].Key == "per")
            {
                _words[^1] = _words[^1] with { Key = "percent", Stem = "percent", LastToken = token, Traits = _words[^1].Traits | QuotedTraits.Content };
                continue;
            }

            if (NumberWords.TryRead([key], out NumberReading number) && number is { WordCount: 1, Kind: NumberKind.Cardinal } && key != "one")
            {
                Add(number.Value.ToString(CultureInfo.InvariantCulture), token, token, QuotedTraits.Content | QuotedTraits.Number);
                continue;
            }

            QuotedTraits name = isName ? QuotedTraits.Name : QuotedTraits.None;
            if (QuotedContractions.TryExpand(key, out string first, out string second))
            {
                Add(first, token, token, QuotedWord.TraitsOf(first) | QuotedTraits.Contracted);
                Add(second, token, token, QuotedWord.TraitsOf(second) | QuotedTraits.Contracted);
                continue;
            }

            Add(key, token, token, QuotedWord.TraitsOf(key) | name);
        }

        return token;
    }

    private string? Country(int token, int end, out int last)
    {
        List<string> words = [];
        List<int> tokens = [];
        for (int i = token; i < end && i < token + LongestCountry && _tree.Tokens[i].Kind is TokenKind.Word or TokenKind.Space; i++)
        {
            if (_tree.Tokens[i].Kind == TokenKind.Space) continue;
            words.Add(_tree.TextOf(i).ToString());
            tokens.Add(i);
        }

        last = token;
        if (!CountryTable.Default.TryMatch(words.ToArray(), out CountryMatch match) || match.IsAmbiguous || match.Kind is not (CountryNameKind.Country or CountryNameKind.Abbreviation)) return null;
        last = tokens[match.WordCount - 1];
        return "country " + match.Code;
    }

    private void Add(string key, int first, int last, QuotedTraits traits)
    {
        bool plain = (traits & QuotedTraits.Number) == 0 && key.All(char.IsAsciiLetter);
        string bare = key.EndsWith("'s", StringComparison.Ordinal) ? key[..^2] : key.TrimEnd('\'');
        _words.Add(new QuotedWord(key, first, last, _piece, traits | _pending)
        {
            Stem = (traits & QuotedTraits.Content) == 0 ? key : plain || bare.Length < key.Length ? PorterStemmer.Stem(bare) : key,
            Lexeme = (traits & (QuotedTraits.Number | QuotedTraits.Name)) == 0 ? Lexicon.Default.Find(bare) : -1,
        });
        _pending &= ~QuotedTraits.AfterEllipsis;
    }

    private void ReadNumber(int token, ReadOnlySpan<char> text)
    {
        bool percent = text.EndsWith("%");
        string digits = (percent ? text[..^1] : text).ToString().Replace(",", "", StringComparison.Ordinal);
        Add(digits, token, token, QuotedTraits.Content | QuotedTraits.Number);
        if (percent) Add("percent", token, token, QuotedTraits.Content);
    }
}
