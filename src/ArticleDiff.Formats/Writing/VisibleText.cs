using System.Globalization;
using System.Text;

namespace ArticleDiff.Formats.Writing;

/// <summary>Makes characters visible that would otherwise act instead of being seen: on a terminal, in a report, in a review.</summary>
public static class VisibleText
{
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>
    /// Folds line ends and tabs to single spaces and spells control characters, bidirectional controls, zero-width characters, line
    /// separators and lone surrogates as <c>⟨U+202E⟩</c>. A joiner inside of an emoji stays, because it joins nothing else. <c>##[</c> becomes
    /// <c>## [</c>: a runner of GitHub Actions obeys <c>##[command]</c> wherever it stands in a line that a step prints.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return (NeedsWork(text) ? Spelled(text) : text).Replace("##[", "## [", StringComparison.Ordinal);
    }

    /// <summary>The same for a text that begins a line, or for a whole line, which is then no command to a runner: see <see cref="Inert"/>.</summary>
    public static string Line(string text) => Inert(Of(text));

    /// <summary>A line that a runner of GitHub Actions does not take for a command: <c>::</c> at its beginning becomes <c>: :</c>, and <c>##[</c> becomes <c>## [</c>.</summary>
    /// <param name="line">The line, in which colours may be set and all else is visible.</param>
    public static string Inert(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        int start = line.AsSpan().IndexOfAnyExcept(' ');
        if (start >= 0 && line.AsSpan(start).StartsWith("::")) line = line.Insert(start + 1, " ");
        return line.Replace("##[", "## [", StringComparison.Ordinal);
    }

    /// <summary>Whether a character acts and is not seen, so that it is to be spelled out.</summary>
    internal static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        // Number and verse signs of Arabic and its neighbours are format characters that are seen.
        UnicodeCategory.Format => rune.Value is not ((>= 0x600 and <= 0x605) or 0x6DD or 0x70F or 0x890 or 0x891 or 0x8E2 or 0x110BD or 0x110CD),
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate => true,
        // Not seen, though of other categories: fillers, what is reserved for characters that are not seen, and the variation selectors in which a text can be
        // hidden. The two that choose between text and emoji stay.
        _ => rune.Value is 0xFFFE or 0xFFFF or 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2065 or 0x3164 or (>= 0xFE00 and <= 0xFE0D) or 0xFFA0
            or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF),
    };

    private static string Spelled(string text)
    {
        StringBuilder visible = new(text.Length + 16);
        bool afterSymbol = false;
        for (int i = 0; i < text.Length;)
        {
            bool whole = Rune.TryGetRuneAt(text, i, out Rune rune);
            int value = whole ? rune.Value : text[i];
            i += whole ? rune.Utf16SequenceLength : 1;
            if (value is '\t' or '\n' or '\r')
            {
                if (visible.Length > 0 && visible[^1] != ' ') visible.Append(' ');
            }
            else if (!whole || (IsHidden(rune) && !(value == ZeroWidthJoiner && afterSymbol)))
            {
                visible.Append(CultureInfo.InvariantCulture, $"⟨U+{value:X4}⟩");
            }
            else
            {
                visible.Append(rune.ToString());
            }

            // A variation selector or a skin tone between the symbol and the joiner keeps the emoji together.
            afterSymbol = whole && (Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol
                || (afterSymbol && value == 0xFE0F));
        }

        return visible.ToString();
    }

    private static bool NeedsWork(string text)
    {
        foreach (char c in text)
            if (char.IsSurrogate(c) || IsHidden(new Rune(c))) return true;
        return false;
    }
}
