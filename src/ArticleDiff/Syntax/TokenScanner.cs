using System.Globalization;

namespace ArticleDiff.Syntax;

/// <summary>
/// Walks over the text of one block, token by token, in time linear in its length. Conventions that later stages rely on: a possessive stays in
/// its word (China’s); initialisms keep their stops as one word (U.S., a.m., Ph.D.), other abbreviations are a word and a stop (Mr + .); a hyphen
/// or an ampersand inside a word stays in it (long-time, F-16, AT&amp;T), but one behind a number does not (5,000 + - + word); a number keeps its
/// separators, suffix and percent sign (5,000 3:43 20th 1990s 5%), a sign or currency before it is punctuation; an address is one word; equal stops, dashes
/// and rules in a row are one token; a character that acts and is not seen stays in the word it interrupts and is a token of its own elsewhere; an emoji or a letter with its marks is never cut.
/// </summary>
internal ref struct TokenScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private QuoteMarks _quotes;

    public int Start { get; private set; }

    public int End { get; private set; }

    public TokenKind Kind { get; private set; }

    public bool MoveNext()
    {
        Start = End;
        if (Start >= _text.Length) return false;
        char c = _text[Start];
        if (CharacterClass.IsControl(c)) ScanControl();
        else if (char.IsWhiteSpace(c)) ScanBlank();
        else if (CharacterClass.IsApostrophe(c) && c is not 'ʼ' && LeadingApostrophe.Length(_text, Start) is > 0 and int length) (Kind, End) = (char.IsDigit(_text[Start + 1]) ? TokenKind.Number : TokenKind.Word, Start + length);
        else if (QuoteMarks.IsMark(c)) ScanQuote();
        else if (char.IsDigit(c) || (c == '.' && CharacterClass.IsDigit(_text, Start + 1) && !IsAfterWord())) ScanNumber();
        else if (CharacterClass.WordLength(_text, Start) > 0) ScanWord(Start);
        else if (c is '#' or '@' && CharacterClass.LetterLength(_text, Start + 1) > 0 && !IsAfterWord()) ScanTag();
        else ScanPunctuation();
        return true;
    }

    private readonly bool IsAfterWord() => Start > 0 && CharacterClass.WordLength(_text, Start - 1) > 0;

    private void ScanBlank()
    {
        Kind = TokenKind.Space;
        int end = Start;
        for (; end < _text.Length && char.IsWhiteSpace(_text[end]); end++)
            if (CharacterClass.IsLineEnd(_text[end])) Kind = TokenKind.Break;
        End = end;
    }

    private void ScanControl()
    {
        Kind = TokenKind.Control;
        int end = Start;
        while (end < _text.Length && CharacterClass.IsControl(_text[end])) end++;
        End = end;
    }

    private void ScanQuote()
    {
        // Typewriter copy doubles single marks: ``x'' and ''x''.
        bool doubled = _text[Start] == '\'' && Start + 1 < _text.Length && _text[Start + 1] == '\'';
        Kind = _quotes.Read(_text, Start);
        if (doubled && Kind == TokenKind.Punctuation) Kind = TokenKind.CloseQuote;
        End = WithMarks(Start + (doubled ? 2 : 1));
    }

    private void ScanWord(int from)
    {
        Kind = TokenKind.Word;
        int end = from, piece = from;
        while (end < _text.Length)
        {
            int length = CharacterClass.WordLength(_text, end);
            if (length > 0)
            {
                end += length;
                continue;
            }

            char c = _text[end];
            bool beforeLetter = CharacterClass.LetterLength(_text, end + 1) > 0;
            if (c == '.')
            {
                if (WebAddress.End(_text, Start, end) is > 0 and int address)
                {
                    End = address;
                    return;
                }

                if (!Initialism.TakesStop(_text, Start, piece, end)) break;
                piece = ++end;
            }
            else if (c is ':' or '@' && WebAddress.End(_text, Start, end) is > 0 and int address)
            {
                End = address;
                return;
            }
            else if (CharacterClass.IsApostrophe(c) && beforeLetter && (end == piece ? piece > Start : CharacterClass.IsLetterOrDigit(_text, end - 1) || _text[end - 1] > 127)) piece = ++end;
            else if (CharacterClass.IsHyphen(c) && end > Start && (beforeLetter || CharacterClass.IsDigit(_text, end + 1))) piece = ++end;
            else if (c == '&' && beforeLetter && end - piece <= 3 && end > piece && char.IsUpper(_text[end - 1]) && char.IsUpper(_text[end + 1])) piece = ++end;
            else
            {
                // The apostrophe of a plural possessive or of a clipped word belongs to the word unless it can close a quotation.
                if (CharacterClass.IsApostrophe(c) && c is '\'' or '’' && !_quotes.InSingle && _text[end - 1] is 's' or 'S' or 'n' or 'x' or 'z' && !IsDoubled(end)) end++;
                break;
            }
        }

        End = end;
    }

    private readonly bool IsDoubled(int at) => at + 1 < _text.Length && _text[at + 1] == _text[at];

    private void ScanNumber()
    {
        Kind = TokenKind.Number;
        int end = Start + 1;
        for (; end < _text.Length; end++)
        {
            char c = _text[end];
            if (char.IsDigit(c)) continue;
            bool joins = c is '.' or ',' or ':' or '/' or '\u202F' or '\u2009' && CharacterClass.IsDigit(_text, end + 1);
            if (!joins) break;
        }

        // A suffix is part of the number (20th, 1990s, 5bn, 10am), a longer word that merely lost its space is not.
        int suffix = end;
        while (suffix < _text.Length && CharacterClass.WordLength(_text, suffix) is > 0 and int length) suffix += length;
        if (suffix > end && suffix < _text.Length && _text[suffix] == '@' && WebAddress.End(_text, Start, suffix) is > 0 and int address)
        {
            (Kind, End) = (TokenKind.Word, address);
            return;
        }

        const int LongestSuffix = 4;
        bool cased = suffix - end > 1 && char.IsUpper(_text[end]) && char.IsLower(_text[end + 1]);
        if (suffix - end <= LongestSuffix && !cased) end = suffix;
        else end = WithMarks(end);
        if (end < _text.Length && _text[end] is '%' or '‰' or '°') end++;
        End = WithMarks(end);
    }

    private void ScanTag()
    {
        Kind = TokenKind.Word;
        int end = Start + 1;
        while (end < _text.Length && (_text[end] == '_' ? 1 : CharacterClass.WordLength(_text, end)) is > 0 and int length) end += length;
        End = end;
    }

    private void ScanPunctuation()
    {
        Kind = TokenKind.Punctuation;
        char c = _text[Start];
        int end = Start + 1;
        if (c == '`' && end < _text.Length && _text[end] == '`')
        {
            (Kind, End) = (TokenKind.OpenQuote, end + 1);
            return;
        }

        if (c is '!' or '?' or '‽')
            while (end < _text.Length && _text[end] is '!' or '?' or '‽') end++;
        else if (c is '.' or '-' or '*' or '_' or '=' or '~' or '—' or '–' or '…')
            while (end < _text.Length && _text[end] == c) end++;
        else if (c >= 128)
            end = Start + Math.Max(1, StringInfo.GetNextTextElementLength(_text[Start..]));
        End = WithMarks(end);
    }

    /// <summary>Moves an end behind combining marks and joiners, which belong to the character before them.</summary>
    private readonly int WithMarks(int end)
    {
        while (end < _text.Length && _text[end] >= 128 && IsMark(_text[end])) end++;
        return end;
    }

    private static bool IsMark(char c) => c == '\u200D' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
