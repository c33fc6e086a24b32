using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>Recognises dates, clock times and durations among the visible tokens of a block.</summary>
internal static class TimeForms
{
    /// <summary>The longest line that can be nothing but a time: “Updated 10:02 a.m. EST, Friday, March 18, 2022 | Published …”.</summary>
    private const int LongestTimestamp = 26;

    private static readonly WordTable<string> Calendar = ReadCalendar();

    /// <summary>Whether the tokens [start, end) are nothing but a date, a time or a duration.</summary>
    public static bool IsTimestamp(VisibleTokens tokens, int start, int end)
    {
        if (start >= end || end - start > LongestTimestamp) return false;
        bool time = false, number = false, day = false, relative = false;
        for (int i = start; i < end; i++)
        {
            ReadOnlySpan<char> text = tokens.TextOf(i);
            switch (tokens.KindOf(i))
            {
                case TokenKind.Number:
                    // 5,000 and 63% are quantities.
                    if (text.ContainsAny(',', '%', '°')) return false;
                    number = true;
                    time |= IsClock(text) || IsNumericDate(text) || IsCalendarDate(tokens, i, end);
                    break;
                case TokenKind.Word:
                    if (!Calendar.TryGetValue(text, out string? section)) return false;
                    day |= section is "month" or "weekday";
                    relative |= text.Equals("ago", StringComparison.OrdinalIgnoreCase) || text.Equals("read", StringComparison.OrdinalIgnoreCase)
                        || text.Equals("updated", StringComparison.OrdinalIgnoreCase) || text.Equals("published", StringComparison.OrdinalIgnoreCase);
                    break;
                case TokenKind.Punctuation when text is "," or "." or "|" or "-" or "–" or "—" or "/" or ":" or "·" or "•" or "(" or ")" or "@" or "+":
                    break;
                default:
                    return false;
            }
        }

        return time || (number && (day || relative)) || (day && end - start == 1);
    }

    /// <summary>Whether a token is a clock time or a duration: 3:43, 1:02:15.</summary>
    public static bool IsClock(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOf(':');
        if (colon is not (1 or 2)) return false;
        foreach (Range part in text[(colon + 1)..].Split(':'))
        {
            ReadOnlySpan<char> digits = text[(colon + 1)..][part];
            if (digits.Length < 2 || !char.IsDigit(digits[0]) || !char.IsDigit(digits[1]) || (digits.Length > 2 && char.IsDigit(digits[2]))) return false;
        }

        return true;
    }

    /// <summary>The length of a full date (Friday, July 21, 2017; March 3, 2022) that begins at a token; 0 when there is none.</summary>
    public static int DateLength(VisibleTokens tokens, int index)
    {
        int at = index;
        if (Is(tokens, at, "weekday"))
        {
            at++;
            if (tokens.Is(at, ',')) at++;
        }

        if (!Is(tokens, at, "month")) return 0;
        at++;
        if (tokens.Is(at, '.')) at++;
        if (at >= tokens.Count || tokens.KindOf(at) != TokenKind.Number || tokens.TextOf(at).Length > 4) return 0;
        at++;
        if (tokens.Is(at, ',')) at++;
        bool year = at < tokens.Count && tokens.KindOf(at) == TokenKind.Number && tokens.TextOf(at).Length == 4;
        return year ? at + 1 - index : 0;
    }

    /// <summary>Whether a token names a weekday.</summary>
    public static bool IsWeekday(VisibleTokens tokens, int index) => Is(tokens, index, "weekday");

    private static bool Is(VisibleTokens tokens, int index, string section) =>
        tokens.IsWord(index) && char.IsUpper(tokens.TextOf(index)[0]) && Calendar.TryGetValue(tokens.TextOf(index), out string? found) && found == section;

    private static WordTable<string> ReadCalendar()
    {
        Dictionary<string, string> sections = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string section, string entry) in EmbeddedData.Sections("calendar.data.txt")) sections.Add(entry, section);
        return new WordTable<string>(sections, WordCase.Ignored);
    }

    /// <summary>A calendar date of ISO 8601, whose hyphens part three numbers: 2022-03-18.</summary>
    private static bool IsCalendarDate(VisibleTokens tokens, int year, int end)
    {
        if (year + 5 > end || tokens.TextOf(year).Length != 4) return false;
        for (int i = year + 1; i < year + 5; i += 2)
            if (!tokens.Is(i, '-') || tokens.KindOf(i + 1) != TokenKind.Number || tokens.TextOf(i + 1).Length != 2 || tokens.IsSpaced(i) || tokens.IsSpaced(i + 1)) return false;
        return true;
    }

    private static bool IsNumericDate(ReadOnlySpan<char> text) => text.Count('/') == 2 || (text.Count('.') == 2 && text.Length >= 8);
}
