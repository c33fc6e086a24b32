using System.Globalization;
using ArticleDiff.Facts;

namespace ArticleDiff.Rules;

/// <summary>A distance in time that a text states: two weeks before the summit, three days later, two weeks ago.</summary>
/// <param name="Count">How many units; negative into the past.</param>
/// <param name="Unit">day, week, month or year.</param>
/// <param name="Event">The folded noun of the event it is seen from, or the empty string for the day told before or the day of publication.</param>
internal readonly record struct DateStep(int Count, string Unit, string Event)
{
    // Longer ones lead out of the calendar, or into times with another one.
    private const int MostUnits = 400;

    /// <summary>Half a unit in days: what "two weeks" may be off.</summary>
    public double Tolerance => Unit switch { "day" => 0.5, "week" => 3.5, "month" => 15.5, _ => 183 };

    /// <summary>The step of a mention, or null when it states none that can be counted.</summary>
    public static DateStep? Of(DateMention mention)
    {
        string[] fields = mention.Key.Split(' ');
        // "last 3 week" is a stretch; "½2 year" is two and a half.
        if (mention.Kind is not (DateKind.Anchored or DateKind.Relative)) return null;
        int at = fields[0] == "then" ? 1 : 0;
        if (fields.Length < at + 2 || !int.TryParse(fields[at], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int count) || count == 0 || Math.Abs(count) > MostUnits) return null;
        if (fields[at + 1] is not ("day" or "week" or "month" or "year")) return null;
        return new DateStep(count, fields[at + 1], fields.Length > at + 2 ? fields[at + 2] : "");
    }

    /// <summary>The day that lies this step from another one, or null outside of the calendar.</summary>
    public DateOnly? From(DateOnly day)
    {
        if (day.Year is < 1000 or > 9000) return null;
        return Unit switch { "day" => day.AddDays(Count), "week" => day.AddDays(7 * Count), "month" => day.AddMonths(Count), _ => day.AddYears(Count) };
    }
}
