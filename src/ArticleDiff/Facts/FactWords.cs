using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>
/// The words of one unit for the readers of numbers and dates: hyphenated words are cut at their hyphens (two-week, 40-year-old, mid-1990s),
/// numbers lose a unit that is written to them (3km, 10am), and what joined the pieces is kept. Reading beyond the ends gives an empty word.
/// </summary>
internal sealed class FactWords
{
    private static readonly FactWord Nothing = new("", "", default, TokenKind.Space, '\0', true);
    private readonly List<FactWord> _words = [];

    private FactWords(ArticleTree tree, Sentence sentence)
    {
        bool spaced = true;
        int last = sentence.FirstToken + sentence.TokenCount;
        for (int i = sentence.FirstToken; i < last; i++)
        {
            Token token = tree.Tokens[i];
            if (token.Kind is TokenKind.Space or TokenKind.Break or TokenKind.Control) spaced = true;
            if (token.Kind is TokenKind.Space or TokenKind.Break or TokenKind.Control or TokenKind.Markup) continue;
            ReadOnlySpan<char> text = tree.TextOf(i);
            bool followed = i + 1 < last && tree.Tokens[i + 1].Kind is TokenKind.Word or TokenKind.Number;
            if (!spaced && followed && text is "-" or "\u2010" or "\u2011" or "–" && _words.Count > 0 && (_words[^1].IsWord || _words[^1].IsNumber))
            {
                i++;
                Add(tree.Tokens[i], tree.Text.Slice(tree.Tokens[i].Span), tree.TextOf(i), text[0], isSpaced: false);
            }
            else
            {
                Add(token, tree.Text.Slice(token.Span), text, '\0', spaced);
            }

            spaced = false;
        }
    }

    public int Count => _words.Count;

    /// <summary>The word at an index; an empty one outside of the unit.</summary>
    public FactWord this[int index] => (uint)index < (uint)_words.Count ? _words[index] : Nothing;

    /// <summary>Whether the unit belongs to the text of the article: what stands in bylines, times and furniture asserts nothing.</summary>
    public static bool IsRead(Sentence sentence) => sentence.Kind is UnitKind.Sentence or UnitKind.Headline or UnitKind.Subheading or UnitKind.Caption;

    public static FactWords Of(ArticleTree tree, Sentence sentence) => new(tree, sentence);

    /// <summary>The characters from one word to another, both included.</summary>
    public TextSpan SpanOf(int first, int last) => TextSpan.FromBounds(_words[first].Span.Start, _words[last].Span.End);

    /// <summary>The texts from an index on, for the reader of number words; marks break a number.</summary>
    public string[] From(int index, int count) => [.. Enumerable.Range(index, Math.Max(0, Math.Min(count, Count - index))).Select(i => _words[i].Text)];

    private void Add(Token token, ReadOnlySpan<char> source, ReadOnlySpan<char> text, char join, bool isSpaced)
    {
        // A token that an escape spells has one place for all of its characters; letters that stand apart from their marks have their own.
        int[]? places = text.Length == source.Length ? null : Composition.Places(source, text);
        if ((text.Length != source.Length && places is null) || token.Kind is not (TokenKind.Word or TokenKind.Number))
        {
            AddPiece(text, token.Span, token.Kind, join, isSpaced);
            return;
        }

        int start = 0;
        while (start < text.Length)
        {
            int length = token.Kind == TokenKind.Word ? text[start..].IndexOfAny('-', '\u2010', '\u2011') : UnitStart(text);
            int end = length <= 0 ? text.Length : start + length;
            AddPiece(text[start..end], SpanOf(start, end), PieceKind(token.Kind, text[start]), join, isSpaced);
            bool hyphen = end < text.Length && token.Kind == TokenKind.Word;
            join = hyphen ? text[end] : '\0';
            isSpaced = false;
            start = hyphen ? end + 1 : end;
            if (token.Kind == TokenKind.Number && start < text.Length)
            {
                AddPiece(text[start..], SpanOf(start, text.Length), TokenKind.Word, '\0', isSpaced: false);
                return;
            }
        }

        TextSpan SpanOf(int from, int to) => TextSpan.FromBounds(token.Span.Start + (places?[from] ?? from), token.Span.Start + (places?[to] ?? to));
    }

    private void AddPiece(ReadOnlySpan<char> text, TextSpan span, TokenKind kind, char join, bool isSpaced)
    {
        string key = TextFolding.Fold(text);
        if (kind == TokenKind.Word && key.EndsWith("'s", StringComparison.Ordinal)) key = key[..^2];
        else if (kind == TokenKind.Word && key.EndsWith("s'", StringComparison.Ordinal)) key = key[..^1];
        _words.Add(new FactWord(text.ToString(), key, span, kind, join, isSpaced));
    }

    private static TokenKind PieceKind(TokenKind kind, char first) => kind == TokenKind.Word && char.IsAsciiDigit(first) ? TokenKind.Number : kind;

    // Where letters begin that are a unit: 3km, 10am, 40ft. Those of 20th, 1990s and 5bn belong to the number.
    private static int UnitStart(ReadOnlySpan<char> text)
    {
        int letters = 0;
        while (letters < text.Length && !char.IsAsciiLetter(text[letters]) && text[letters] != '°') letters++;
        if (letters == 0 || letters == text.Length) return 0;
        return TextFolding.Fold(text[letters..]) is "st" or "nd" or "rd" or "th" or "s" or "bn" or "tn" or "mn" or "k" ? 0 : letters;
    }
}
