using System.Globalization;
using System.Text;
using ArticleDiff.Fuzz.Inspections;

namespace ArticleDiff.Fuzz.Outputs;

/// <summary>Looks for characters that act on whoever shows a text: control characters, escape sequences, marks that reorder, what is not seen.</summary>
internal static class TextScan
{
    private const char Escape = '\u001B';

    /// <summary>Text for a screen, a pipe or a file: line ends and nothing else that acts.</summary>
    public static void Check(string text, string what) => Check(text, what, colours: false);

    /// <summary>Text for a terminal: beside line ends, the sequences that set colours and nothing else.</summary>
    public static void CheckColoured(string text, string what) => Check(text, what, colours: true);

    private static void Check(string text, string what, bool colours)
    {
        bool emoji = false;
        for (int i = 0; i < text.Length;)
        {
            bool whole = Rune.TryGetRuneAt(text, i, out Rune rune);
            Promise.Kept(whole, $"{what}: half of a surrogate pair at {i}");
            if (colours && rune.Value == Escape)
            {
                i = EndOfColour(text, i, what);
                continue;
            }

            // A joiner inside of an emoji joins nothing else.
            Promise.Kept(!Acts(rune) || (rune.Value == 0x200D && emoji), $"{what}: U+{rune.Value:X4} at {i}: {Around(text, i)}");
            emoji = Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol || (emoji && rune.Value == 0xFE0F);
            i += rune.Utf16SequenceLength;
        }
    }

    // ESC [ digits and semicolons m: the one sequence that only colours (ECMA-48, SGR).
    private static int EndOfColour(string text, int start, string what)
    {
        int at = start + 1;
        Promise.Kept(at < text.Length && text[at] == '[', $"{what}: an escape that sets no colour: {Around(text, start)}");
        at++;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == ';')) at++;
        Promise.Kept(at < text.Length && text[at] == 'm', $"{what}: an escape that sets no colour: {Around(text, start)}");
        return at + 1;
    }

    private static bool Acts(Rune rune) => rune.Value switch
    {
        '\n' => false,
        < 0x20 or (>= 0x7F and <= 0x9F) => true,
        0xAD or 0x34F or 0x61C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0x3164
            or (>= 0xFE00 and <= 0xFE0D) or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE0FFF) => true,
        _ => false,
    };

    private static string Around(string text, int at) => text.Substring(Math.Max(0, at - 20), Math.Min(40, text.Length - Math.Max(0, at - 20))).Replace(Escape, '?');
}
