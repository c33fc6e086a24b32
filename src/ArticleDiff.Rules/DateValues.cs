using System.Globalization;
using ArticleDiff.Facts;

namespace ArticleDiff.Rules;

/// <summary>Whether words for days can mean the same days.</summary>
internal static class DateValues
{
    // A text of the next morning calls "yesterday" what one of the same evening calls "today", and clocks differ round the world.
    private const int Slack = 1;
    private const int Week = 7;

    /// <summary>Whether two mentions can mean the same day or overlapping spans of days. What cannot be compared agrees.</summary>
    public static bool Agree(DateMention left, DateMention right)
    {
        if (left.Key == right.Key) return true;
        if (left.Kind == DateKind.Absolute && right.Kind == DateKind.Absolute) return CalendarAgree(left, right);
        if (left.First is not { } leftFirst || left.Last is not { } leftLast || right.First is not { } rightFirst || right.Last is not { } rightLast) return true;
        int gap = Math.Max(rightFirst.DayNumber - leftLast.DayNumber, leftFirst.DayNumber - rightLast.DayNumber);
        if (gap <= 0) return true;
        if (left.Kind == DateKind.Relative || right.Kind == DateKind.Relative) return gap <= Slack || IsVague(left) || IsVague(right);
        // A weekday without more is that of this week or of the next one.
        return gap % Week == 0 || (left.Kind == DateKind.Weekday ^ right.Kind == DateKind.Weekday && (gap + leftLast.DayNumber - leftFirst.DayNumber) % Week == 0);
    }

    /// <summary>Whether two dates of the calendar can be one: what both say must be the same, and what only one says is no difference.</summary>
    private static bool CalendarAgree(DateMention left, DateMention right)
    {
        (int[] Parts, int Last) one = Parts(left.Key), other = Parts(right.Key);
        if (one.Parts[0] > 0 && other.Parts[0] > 0 && one.Parts[0] != other.Parts[0]) return Overlap(left, right);
        if (one.Parts[1] == 0 || other.Parts[1] == 0) return true;
        if (one.Parts[1] != other.Parts[1]) return false;
        if (one.Parts[2] == 0 || other.Parts[2] == 0) return true;
        return one.Parts[2] <= other.Last && other.Parts[2] <= one.Last;
    }

    // Decades and centuries hold years.
    private static bool Overlap(DateMention left, DateMention right)
        => left.First is not { } leftFirst || left.Last is not { } leftLast || right.First is not { } rightFirst || right.Last is not { } rightLast
            || (leftFirst <= rightLast && rightFirst <= leftLast);

    private static bool IsVague(DateMention mention) => mention.Last is { } last && mention.First is { } first && last.DayNumber - first.DayNumber > Week;

    /// <summary>Year, month and day of a key, 0 for what it does not say, and the last day of a run of days.</summary>
    private static (int[] Parts, int Last) Parts(string key)
    {
        string bare = key[(key.LastIndexOf(' ') + 1)..];
        int slash = bare.IndexOf('/', StringComparison.Ordinal);
        string[] fields = (slash < 0 ? bare : bare[..slash]).Split('-');
        var parts = new int[3];
        // Without a year a key begins with the month.
        int at = fields[0].Length >= 4 ? 0 : 1;
        foreach (string field in fields)
            if (at < parts.Length && int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out int value)) parts[at++] = value;
        int last = slash >= 0 && int.TryParse(bare.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int end) ? end : parts[2];
        return (parts, last);
    }
}
