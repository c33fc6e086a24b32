using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>Says which days a form of date means, seen from the day of publication.</summary>
internal static class DateResolver
{
    // How far back the verb of a day is looked for.
    private const int VerbDistance = 14;

    /// <summary>The mention, with its days where they are known.</summary>
    public static DateMention Resolve(DateMatch match, FactWords words, int sentence, DateOnly? published)
    {
        TextSpan span = words.SpanOf(match.First, match.Last);
        DateMention mention = new(sentence, span, match.Kind) { Key = match.Key };
        (DateOnly First, DateOnly Last)? days = match.Kind switch
        {
            DateKind.Absolute => Absolute(match, published, Tense(words, match)),
            DateKind.Weekday when published is { } day => Weekday(match, day, Tense(words, match)),
            DateKind.Relative when published is { } day => Relative(match, day),
            _ => null,
        };
        if (days is not { } found) return mention;
        bool inferred = match.Kind != DateKind.Absolute || match.Year == 0;
        return mention with { First = found.First, Last = found.Last, IsInferred = inferred };
    }

    private static (DateOnly First, DateOnly Last)? Absolute(DateMatch match, DateOnly? published, int tense)
    {
        int year = match.Year;
        if (year == 0 && (published is null || match.Month == 0)) return null;
        if (year == 0) year = NearestYear(match, published!.Value, match.Offset != 0 ? match.Offset : tense);
        if (year is < 1 or > 9998) return null;
        if (match.Month == 0)
        {
            DateOnly start = new(year, 1, 1), end = new(match.To > year ? match.To : year, 12, 31);
            return Third(start, end, match.Part);
        }

        if (match.Day == 0)
        {
            return match.Part switch
            {
                0 => (new DateOnly(year, match.Month, 1), new DateOnly(year, match.Month, 10)),
                1 => (new DateOnly(year, match.Month, 11), new DateOnly(year, match.Month, 20)),
                2 => (new DateOnly(year, match.Month, 21), MonthEnd(year, match.Month)),
                _ => (new DateOnly(year, match.Month, 1), MonthEnd(year, match.Month)),
            };
        }

        int length = DateTime.DaysInMonth(year, match.Month);
        if (match.Day > length) return null;
        return (new DateOnly(year, match.Month, match.Day), new DateOnly(year, match.Month, match.To > match.Day && match.To <= length ? match.To : match.Day));
    }

    // A day without a year is the one next to the day of publication; a verb says on which side when both are far.
    private static int NearestYear(DateMatch match, DateOnly published, int tense)
    {
        int best = published.Year, distance = int.MaxValue;
        for (int year = published.Year - 1; year <= published.Year + 1; year++)
        {
            if (year is < 1 or > 9999) continue;
            int day = match.Day == 0 ? (year == published.Year && match.Month == published.Month ? published.Day : 15) : Math.Min(match.Day, DateTime.DaysInMonth(year, match.Month));
            int away = new DateOnly(year, match.Month, day).DayNumber - published.DayNumber;
            bool wrongSide = (tense < 0 && away > 0) || (tense > 0 && away < 0);
            int cost = Math.Abs(away) + (wrongSide ? 183 : 0);
            if (cost < distance) (best, distance) = (year, cost);
        }

        return best;
    }

    private static (DateOnly First, DateOnly Last) Weekday(DateMatch match, DateOnly published, int tense)
    {
        int back = ((int)published.DayOfWeek - match.Weekday + 7) % 7;
        DateOnly day = match.Offset switch
        {
            < 0 => published.AddDays(back == 0 ? -7 : -back),
            > 0 => published.AddDays(7 - back),
            _ when tense > 0 => published.AddDays((7 - back) % 7),
            _ => published.AddDays(-back),
        };
        return (day, day);
    }

    private static (DateOnly First, DateOnly Last)? Relative(DateMatch match, DateOnly published)
    {
        if (Shift(published, match.Offset, match.Unit) is not { } there) return null;
        if (match.IsStretch) return there < published ? (there, published) : (published, there);
        switch (match.Unit)
        {
            case "week" when Math.Abs(match.Offset) <= 1:
                DateOnly monday = there.AddDays(-(((int)there.DayOfWeek + 6) % 7));
                return (monday, monday.AddDays(6));
            case "weekend":
                DateOnly saturday = there.AddDays(-(((int)there.DayOfWeek + 1) % 7));
                return (saturday, saturday.AddDays(1));
            case "month":
                return (new DateOnly(there.Year, there.Month, 1), MonthEnd(there.Year, there.Month));
            case "year":
                return (new DateOnly(there.Year, 1, 1), new DateOnly(there.Year, 12, 31));
            case "decade" or "century":
                return null;
            default:
                return (there, there);
        }
    }

    private static DateOnly? Shift(DateOnly day, int count, string unit)
    {
        long days = unit switch { "second" or "minute" or "hour" => 0, "day" => count, "week" or "weekend" => 7L * count, "month" => 31L * count, "year" => 366L * count, "decade" => 3653L * count, _ => 36525L * count };
        if (day.DayNumber + days < 400 || day.DayNumber + days > DateOnly.MaxValue.DayNumber - 400) return null;
        return unit switch
        {
            // Some hours before or after the paper appeared may be another day.
            "second" or "minute" or "hour" => null,
            "day" => day.AddDays(count),
            "week" or "weekend" => day.AddDays(7 * count),
            "month" => day.AddMonths(count),
            "year" => day.AddYears(count),
            "decade" => day.AddYears(10 * count),
            _ => null,
        };
    }

    /// <summary>Where the words nearest before a date put it: -1 into the past, 1 into the future, 0 nowhere.</summary>
    private static int Tense(FactWords words, DateMatch match)
    {
        for (int i = match.First - 1; i >= 0 && i >= match.First - VerbDistance; i--)
        {
            FactWord word = words[i];
            if (DateVocabulary.Is("future", word) || word.Key.EndsWith("'ll", StringComparison.Ordinal)) return 1;
            // "To meet on Friday", in a headline or behind a plan.
            if (word.Key == "to" && words[i + 1].IsWord && HeadNoun.MayBeVerb(words[i + 1]) && !HeadNoun.IsNounOnly(words[i + 1]) && words[i + 1].Key is not ("the" or "a")) return 1;
            if (DateVocabulary.Is("past", word) || (word.IsWord && word.Key.Length > 4 && word.Key.EndsWith("ed", StringComparison.Ordinal))) return -1;
        }

        for (int i = match.Last + 1; i < words.Count && i <= match.Last + VerbDistance; i++)
        {
            if (DateVocabulary.Is("future", words[i]) && words[i].Key is not ("until" or "till" or "set" or "tomorrow")) return 1;
            if (DateVocabulary.Is("past", words[i]) || (words[i].IsWord && words[i].Key.Length > 4 && words[i].Key.EndsWith("ed", StringComparison.Ordinal))) return -1;
        }

        return 0;
    }

    private static (DateOnly First, DateOnly Last) Third(DateOnly first, DateOnly last, int part)
    {
        if (part < 0) return (first, last);
        int length = last.DayNumber - first.DayNumber + 1;
        return (first.AddDays(length * part / 3), first.AddDays((length * (part + 1) / 3) - 1));
    }

    private static DateOnly MonthEnd(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
