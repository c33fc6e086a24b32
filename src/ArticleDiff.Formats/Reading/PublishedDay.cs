using System.Globalization;

namespace ArticleDiff.Formats.Reading;

/// <summary>Reads days of publication.</summary>
internal static class PublishedDay
{
    /// <summary>Reads <c>YYYY-MM-DD</c> and nothing else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>
    /// Reads <c>YYYY-MM-DD</c>, alone or followed by a time of day. The day is taken as it is written: what it would be in another time
    /// zone is not what the file says.
    /// </summary>
    public static bool TryParseWithTime(ReadOnlySpan<char> text, out DateOnly day)
    {
        const int DayLength = 10;
        text = text.Trim();
        day = default;
        return (text.Length == DayLength || (text.Length > DayLength && text[DayLength] is 'T' or 't' or ' ')) && TryParse(text[..DayLength], out day);
    }
}
