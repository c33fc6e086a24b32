using System.Globalization;
using System.Text;

namespace ArticleDiff.Syntax;

/// <summary>Tells characters apart without culture; supplementary characters are read as a whole.</summary>
internal static class CharacterClass
{
    /// <summary>How many code units the word character at an offset takes: letters, combining marks, digits, invisible joiners; 0 when it is none.</summary>
    public static int WordLength(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        if (c < 128) return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        if (!char.IsSurrogate(c)) return IsWordCategory(char.GetUnicodeCategory(c)) ? 1 : 0;
        return Rune.DecodeFromUtf16(text[at..], out Rune rune, out int length) == System.Buffers.OperationStatus.Done
            && IsWordCategory(Rune.GetUnicodeCategory(rune)) ? length : 0;
    }

    /// <summary>How many code units the letter at an offset takes; 0 when it is none or the text ends there.</summary>
    public static int LetterLength(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length) return 0;
        char c = text[at];
        if (c < 128) return char.IsAsciiLetter(c) ? 1 : 0;
        if (!char.IsSurrogate(c)) return char.IsLetter(c) ? 1 : 0;
        return Rune.DecodeFromUtf16(text[at..], out Rune rune, out int length) == System.Buffers.OperationStatus.Done && Rune.IsLetter(rune) ? length : 0;
    }

    public static bool IsDigit(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length && char.IsDigit(text[at]);

    public static bool IsLetterOrDigit(ReadOnlySpan<char> text, int at) => IsDigit(text, at) || LetterLength(text, at) > 0;

    /// <summary>White space, control characters and invisible format characters: none of them is seen on paper.</summary>
    public static bool IsBlank(char c) => c switch
    {
        ' ' => true,
        < (char)128 => c < ' ' || c == (char)127,
        _ => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format,
    };

    /// <summary>Blank, but no white space: a control character or an invisible format character.</summary>
    public static bool IsControl(char c) => IsBlank(c) && !char.IsWhiteSpace(c);

    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '＇' or '`' or '´';

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '‒' or '−' or '‐' or '‑';

    private static bool IsWordCategory(UnicodeCategory category) => category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber
        or UnicodeCategory.Format;
}
