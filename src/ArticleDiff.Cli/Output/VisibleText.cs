using System.Globalization;
using System.Text;

namespace ArticleDiff.Cli.Output;

/// <summary>
/// Makes text from articles, paths and arguments safe to print: whatever could move the cursor, change colours or reorder what is read
/// comes out as visible text such as <c>⟨U+001B⟩</c>.
/// </summary>
internal static class VisibleText
{
    /// <summary>One line: line ends and tabs become spaces, everything that has no glyph becomes its code point.</summary>
    public static string OneLine(string text)
    {
        if (IsPlain(text)) return text;
        StringBuilder safe = new(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i) && !IsInvisible(CharUnicodeInfo.GetUnicodeCategory(text, i)))
            {
                safe.Append(text, i, 2);
                i++;
            }
            else if (text[i] is '\t' or '\n' or '\r')
            {
                safe.Append(' ');
            }
            else if (IsInvisible(CharUnicodeInfo.GetUnicodeCategory(text, i)))
            {
                bool pair = char.IsSurrogatePair(text, i);
                int codePoint = pair ? char.ConvertToUtf32(text, i) : text[i];
                safe.Append(CultureInfo.InvariantCulture, $"⟨U+{codePoint:X4}⟩");
                if (pair) i++;
            }
            else
            {
                safe.Append(text[i]);
            }
        }

        return safe.ToString();
    }

    /// <summary>Lines that end in LF, each made safe as <see cref="OneLine"/> does it.</summary>
    public static string Lines(string text) => string.Join('\n', text.Split('\n').Select(OneLine));

    // Almost every line is plain; it is then returned as it is.
    private static bool IsPlain(string text)
    {
        foreach (char c in text)
            if (char.IsSurrogate(c) || IsInvisible(char.GetUnicodeCategory(c))) return false;
        return true;
    }

    private static bool IsInvisible(UnicodeCategory category) => category is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
