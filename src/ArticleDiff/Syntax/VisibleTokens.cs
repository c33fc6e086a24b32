namespace ArticleDiff.Syntax;

/// <summary>
/// The visible tokens of one block, counted from 0, with what the sentence rules ask of them: text, shape, the space before, and which bracket or
/// quotation they stand in. One buffer serves all blocks of an article.
/// </summary>
internal sealed class VisibleTokens(ArticleSource source, TokenizedArticle tokenized)
{
    private readonly List<Entry> _entries = [];
    private readonly Stack<int> _brackets = new();
    private readonly Stack<int> _quotes = new();

    public int Count => _entries.Count;

    /// <summary>Reads the block whose tokens are [first, first + count).</summary>
    public void Load(int first, int count)
    {
        _entries.Clear();
        _brackets.Clear();
        _quotes.Clear();
        bool spaced = true;
        for (int i = first; i < first + count; i++)
        {
            TokenKind kind = tokenized.Tokens[i].Kind;
            if (kind is TokenKind.Space or TokenKind.Break or TokenKind.Control) spaced = true;
            if (kind is TokenKind.Space or TokenKind.Break or TokenKind.Control or TokenKind.Markup) continue;
            _entries.Add(new Entry(i, kind, spaced));
            spaced = false;
            Nest(_entries.Count - 1);
        }
    }

    /// <summary>The index of a visible token among all tokens of the article.</summary>
    public int TokenAt(int index) => _entries[index].Token;

    public TokenKind KindOf(int index) => _entries[index].Kind;

    public ReadOnlySpan<char> TextOf(int index) => tokenized.TextOf(source, _entries[index].Token);

    /// <summary>Whether white space stands before the token, or the block begins with it.</summary>
    public bool IsSpaced(int index) => _entries[index].Spaced;

    public bool Is(int index, char c) => (uint)index < (uint)Count && TextOf(index) is [char only] && only == c;

    public bool IsWord(int index) => (uint)index < (uint)Count && KindOf(index) == TokenKind.Word;

    /// <summary>The innermost bracket or quotation that encloses the token and is closed in the block, as (opening, closing); (-1, -1) when there is none.</summary>
    public (int Open, int Close) EnclosureOf(int index)
    {
        int open = _entries[index].Enclosure;
        // An opening mark that nothing closes encloses nothing; what encloses it still counts. The depth is bounded to keep the parse linear.
        const int DeepestNesting = 8;
        for (int depth = 0; open >= 0 && _entries[open].Close < index; depth++)
            open = depth < DeepestNesting ? _entries[open].Enclosure : -1;
        return open < 0 ? (-1, -1) : (open, _entries[open].Close);
    }

    private void Nest(int index)
    {
        Entry entry = _entries[index];
        ReadOnlySpan<char> text = TextOf(index);
        bool opens = entry.Kind == TokenKind.OpenQuote || text is "(" or "[";
        bool closes = entry.Kind == TokenKind.CloseQuote || text is ")" or "]";
        Stack<int> stack = entry.Kind is TokenKind.OpenQuote or TokenKind.CloseQuote ? _quotes : _brackets;
        int enclosure = Math.Max(_brackets.Count > 0 ? _brackets.Peek() : -1, _quotes.Count > 0 ? _quotes.Peek() : -1);
        _entries[index] = entry with { Enclosure = enclosure };
        if (opens) stack.Push(index);
        if (!closes || !stack.TryPop(out int open)) return;
        _entries[open] = _entries[open] with { Close = index };
        _entries[index] = _entries[index] with { Enclosure = _entries[open].Enclosure };
    }

    private record struct Entry(int Token, TokenKind Kind, bool Spaced)
    {
        public int Enclosure { get; init; } = -1;

        public int Close { get; init; } = -1;
    }
}
