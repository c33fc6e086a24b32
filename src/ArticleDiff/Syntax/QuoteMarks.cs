namespace ArticleDiff.Syntax;

/// <summary>
/// Decides for each quotation mark of a block whether it opens or closes, or is no quotation mark at all. Marks that have a side of their own keep
/// it unless a habit of another language is under way („x“, »x«, ”x”); straight marks are decided by their neighbours, and by what is open.
/// </summary>
internal struct QuoteMarks
{
    private bool _straight, _low, _lowSingle, _guillemet, _turnedGuillemet;
    private int _curly, _single;

    /// <summary>Whether a single quotation is open, so that an apostrophe behind a word may close it.</summary>
    public readonly bool InSingle => _single > 0 || _lowSingle;

    public static bool IsMark(char c) => c is '"' or '＂' or '“' or '”' or '‟' or '„' or '‘' or '’' or '\'' or '‚' or '‛' or '«' or '»' or '‹' or '›'
        or '「' or '」' or '『' or '』' or '〝' or '〞' or '〟' or '《' or '》';

    /// <summary>The kind of the mark at an offset; punctuation when it is an apostrophe or a sign of measure.</summary>
    public TokenKind Read(ReadOnlySpan<char> text, int at)
    {
        bool afterGap = at == 0 || CharacterClass.IsBlank(text[at - 1]) || text[at - 1] is '(' or '[' or '{' or '/' || CharacterClass.IsDash(text[at - 1]);
        bool beforeText = at + 1 < text.Length && !CharacterClass.IsBlank(text[at + 1]) && text[at + 1] is not ('.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}');
        switch (text[at])
        {
            case '"' or '＂':
                return Straight(text, at, afterGap || (at > 0 && text[at - 1] is '\'' or '‘' or '“'), beforeText);
            case '„':
                _low = true;
                return TokenKind.OpenQuote;
            case '“' or '‟':
                if (_low) return Close(ref _low);
                _curly++;
                return TokenKind.OpenQuote;
            case '”':
                if (_low) return Close(ref _low);
                if (_curly == 0 && afterGap && beforeText)
                {
                    _curly++;
                    return TokenKind.OpenQuote;
                }

                if (_curly > 0) _curly--;
                return TokenKind.CloseQuote;
            case '«' or '‹':
                return _turnedGuillemet ? Close(ref _turnedGuillemet) : Open(ref _guillemet);
            case '»' or '›':
                if (_guillemet) return Close(ref _guillemet);
                return afterGap && beforeText ? Open(ref _turnedGuillemet) : TokenKind.CloseQuote;
            case '「' or '『' or '〝' or '《':
                return TokenKind.OpenQuote;
            case '」' or '』' or '〞' or '〟' or '》':
                return TokenKind.CloseQuote;
            case '‚':
                // The low single mark is also what a bad conversion makes of a comma: it opens only where a word begins.
                return afterGap && beforeText ? Open(ref _lowSingle) : TokenKind.Punctuation;
            default:
                return Single(text, at, afterGap || (at > 0 && text[at - 1] is '"' or '“' or '«' or '„'), beforeText);
        }
    }

    private TokenKind Straight(ReadOnlySpan<char> text, int at, bool afterGap, bool beforeText)
    {
        if (_straight) return afterGap && beforeText && !(at > 0 && CharacterClass.IsDash(text[at - 1])) ? TokenKind.OpenQuote : Close(ref _straight);
        // 6'2" and 12" are measures when nothing is open that the mark could close.
        if (!afterGap && CharacterClass.IsDigit(text, at - 1) && !CharacterClass.IsLetterOrDigit(text, at + 1)) return TokenKind.Punctuation;
        return beforeText || (afterGap && at + 1 < text.Length) ? Open(ref _straight) : TokenKind.CloseQuote;
    }

    private TokenKind Single(ReadOnlySpan<char> text, int at, bool afterGap, bool beforeText)
    {
        if (text[at] is '‘' or '‛')
        {
            if (_lowSingle) return Close(ref _lowSingle);
            if (!beforeText) return TokenKind.Punctuation;
            _single++;
            return TokenKind.OpenQuote;
        }

        if (_lowSingle && !afterGap) return Close(ref _lowSingle);
        if (afterGap && beforeText)
        {
            _single++;
            return TokenKind.OpenQuote;
        }

        if (_single == 0) return TokenKind.Punctuation;
        _single--;
        return TokenKind.CloseQuote;
    }

    private static TokenKind Open(ref bool state)
    {
        state = true;
        return TokenKind.OpenQuote;
    }

    private static TokenKind Close(ref bool state)
    {
        state = false;
        return TokenKind.CloseQuote;
    }
}
