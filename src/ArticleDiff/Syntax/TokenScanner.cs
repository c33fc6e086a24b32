namespace ArticleDiff.Syntax;

/// <summary>Walks over the text of one block, token by token.</summary>
internal ref struct TokenScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    public int Start { get; private set; }

    public int End { get; private set; }

    public TokenKind Kind { get; private set; }

    public bool MoveNext()
    {
        Start = End;
        if (Start >= _text.Length) return false;
        Kind = KindOf(_text[Start]);
        int end = Start + 1;
        while (end < _text.Length && Continues(end)) end++;
        End = end;
        return true;
    }

    private readonly bool Continues(int at) => Kind switch
    {
        TokenKind.Word => char.IsLetterOrDigit(_text[at]) || (_text[at] is '’' or '\'' or '-' && at + 1 < _text.Length && char.IsLetter(_text[at + 1])),
        TokenKind.Number => char.IsDigit(_text[at]) || (_text[at] is '.' or ',' && at + 1 < _text.Length && char.IsDigit(_text[at + 1])),
        TokenKind.Space or TokenKind.Break => KindOf(_text[at]) == Kind,
        _ => false,
    };

    private static TokenKind KindOf(char c) => c switch
    {
        '\n' or '\r' => TokenKind.Break,
        '“' => TokenKind.OpenQuote,
        '”' => TokenKind.CloseQuote,
        _ when char.IsWhiteSpace(c) => TokenKind.Space,
        _ when char.IsDigit(c) => TokenKind.Number,
        _ when char.IsLetter(c) => TokenKind.Word,
        _ => TokenKind.Punctuation,
    };
}
