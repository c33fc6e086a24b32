using System.Globalization;

namespace ArticleDiff.Facts;

/// <summary>Dates by the calendar: days of the week, days of months, months, years, decades and centuries.</summary>
internal static class CalendarDates
{
    private const int EarliestYear = 1000, LatestYear = 2199;

    /// <summary>The date that begins at a word, or null.</summary>
    public static DateMatch? At(FactWords words, int at) =>
        NumericDate(words, at) ?? WeekdayDate(words, at) ?? MonthFirst(words, at, -1) ?? DayFirst(words, at) ?? Part(words, at) ?? Years(words, at, at, -1);

    /// <summary>Whether a word is a year by itself: four digits that count nothing.</summary>
    public static bool IsYear(FactWord word) => word.IsNumber && word.Text.Length == 4 && int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
        && year is >= EarliestYear and <= LatestYear;

    private static DateMatch? WeekdayDate(FactWords words, int at)
    {
        int start = at, offset = 0;
        int part = -1;
        if (DateVocabulary.Value("direction", words[at].Key) is { } direction) (offset, at) = (direction, at + 1);
        else if (DateVocabulary.Value("part", words[at].Key) is { } early) (part, at) = (early, at + 1);
        if (DateVocabulary.Weekday(words[at], words[at + 1]) is not { } weekday) return null;
        int last = at;
        if (words[at].Key.Length <= 5 && words[at + 1].Text == ".") last++;
        int next = words[last + 1].Text == "," ? last + 2 : last + 1;
        if (offset == 0 && part < 0 && (MonthFirst(words, next, -1) ?? DayFirst(words, next)) is { Day: > 0 } date)
            return date with { First = start, Weekday = weekday };
        if (DateVocabulary.Is("day-part", words[last + 1])) last++;
        string name = Enum.GetName((DayOfWeek)weekday)!.ToLowerInvariant();
        string key = offset == 0 ? name : offset < 0 ? $"last {name}" : $"next {name}";
        return new DateMatch(start, last, DateKind.Weekday, key) { Weekday = weekday, Offset = offset };
    }

    // March 14, 2022; Sept. 14-16; March 2022; March
    private static DateMatch? MonthFirst(FactWords words, int at, int part)
    {
        int month = DateVocabulary.Month(words[at]);
        if (month == 0) return null;
        int last = at;
        bool full = words[at].Key.Length > 3 || words[at].Key == "may";
        if (!full && words[at + 1].Text == ".") last++;
        int day = DayOf(words[last + 1]), to = 0;
        if (day > 0 && words[last + 2].Text is not ("percent" or "per" or "%" or "million"))
        {
            last++;
            if (words[last + 1].Join is not '\0' && DayOf(words[last + 1]) is > 0 and int joined) (to, last) = (joined, last + 1);
            else if (words[last + 1].Key is "to" or "through" && DayOf(words[last + 2]) is > 0 and int until) (to, last) = (until, last + 2);
            int year = YearAfter(words, ref last);
            return Day(at, last, year, month, day, to);
        }

        if (YearAt(words, last + 1) is > 0 and int own) return MonthOf(at, last + 1, own, month, part);
        if (words[last + 1].Text == "," && IsYear(words[last + 2])) return MonthOf(at, last + 2, YearAt(words, last + 2), month, part);
        if (words[last + 1].Key == "of" && YearAt(words, last + 2) is > 0 and int of) return MonthOf(at, last + 2, of, month, part);
        FactWord before = words[at - 1];
        bool needsSign = words[at].Key is "may" or "march" or "mar" or "jan" or "august" or "april" or "june" || !full;
        bool sign = part >= 0 || (DateVocabulary.Is("before-month", before) && !words[at + 1].IsCapital);
        if (needsSign && !sign) return null;
        // "In May", but not "may" at the beginning of a sentence; "April Jones" is a person.
        if (words[at + 1].IsCapital && DateVocabulary.Month(words[at + 1]) == 0 && !sign) return null;
        int first = at;
        int offset = 0;
        if (part < 0 && before.Key is "last" or "next" or "this") (first, offset) = (at - 1, before.Key == "last" ? -1 : before.Key == "next" ? 1 : 0);
        return MonthOf(first, last, 0, month, part) with { Offset = offset };
    }

    // 14 March 2022, the 14th of March, 14–16 March
    private static DateMatch? DayFirst(FactWords words, int at)
    {
        int day = DayOf(words[at]), to = 0, last = at;
        if (day == 0) return null;
        if (words[last + 1].IsJoined && DayOf(words[last + 1]) is > 0 and int joined) (to, last) = (joined, last + 1);
        if (words[last + 1].Key == "of") last++;
        int month = DateVocabulary.Month(words[last + 1]);
        if (month == 0) return null;
        last++;
        if (words[last].Key.Length is 3 or 4 && words[last].Key is not ("may" or "june" or "july") && words[last + 1].Text == "." && IsYear(words[last + 2])) last++;
        return Day(at, last + (YearAt(words, last + 1) > 0 ? 1 : 0), YearAt(words, last + 1), month, day, to);
    }

    // early March, mid-1990s, the late 1980s, early 2022
    private static DateMatch? Part(FactWords words, int at)
    {
        if (DateVocabulary.Value("part", words[at].Key) is not { } part) return null;
        int next = words[at + 1].Key is "in" or "to" ? at + 2 : at + 1;
        if (words[next].Key == "the") next++;
        DateMatch? date = MonthFirst(words, next, part) ?? Years(words, next, at, part);
        return date is null ? null : date with { First = at };
    }

    // 2022-03-14, 14.03.2022, 3/14/2022 when no other reading is possible
    private static DateMatch? NumericDate(FactWords words, int at)
    {
        FactWord word = words[at];
        if (!word.IsNumber) return null;
        if (IsYear(word) && words[at + 1] is { IsJoined: true } m && IsTwoDigits(m) && words[at + 2] is { IsJoined: true } d && IsTwoDigits(d)
            && Valid(Number(word.Text), Number(m.Text), Number(d.Text))) return Day(at, at + 2, Number(word.Text), Number(m.Text), Number(d.Text), 0);
        char separator = word.Text.Contains('/', StringComparison.Ordinal) ? '/' : '.';
        string[] parts = word.Text.Split(separator);
        if (parts.Length != 3 || parts.Any(part => part.Length is 0 or > 4 || !part.All(char.IsAsciiDigit)) || parts[2].Length is not (2 or 4)) return null;
        (int first, int second, int year) = (Number(parts[0]), Number(parts[1]), Number(parts[2]));
        if (parts[2].Length == 2) year += year < 70 ? 2000 : 1900;
        bool dayFirst = Valid(year, second, first) && (separator == '.' || first > 12);
        bool monthFirst = separator == '/' && Valid(year, first, second) && (second > 12 || first == second);
        if (dayFirst) return Day(at, at, year, second, first, 0);
        if (monthFirst) return Day(at, at, year, first, second, 0);
        return separator == '/' && Valid(year, first, second) ? new DateMatch(at, at, DateKind.Absolute, word.Text) : null;
    }

    // 2019, 2019-20, the 1990s, the ’90s, the 21st century
    private static DateMatch? Years(FactWords words, int at, int start, int part)
    {
        FactWord word = words[at];
        if (!word.IsNumber || words[at - 1].Text is "$" or "€" or "£" or "#") return null;
        string text = word.Text.TrimStart('\'', '’', '‘');
        if (text.Length is 3 or 5 && text[^1] == 's' && text[^2] == '0' && text[..^1].All(char.IsAsciiDigit))
        {
            if (text.Length == 3 && text.Length == word.Text.Length && words[at - 1].Key is not ("the" or "early" or "mid" or "late")) return null;
            int decade = Number(text[..^1]);
            if (text.Length == 3) decade += 1900;
            string key = string.Create(CultureInfo.InvariantCulture, $"{decade}s");
            return new DateMatch(start, at, DateKind.Absolute, Prefixed(part, key)) { Year = decade, To = decade + 9, Part = part };
        }

        int ordinal = Ordinal(word.Text);
        if (ordinal is > 0 and < 31 && words[at + 1].Key is "century" or "centuries")
        {
            string key = string.Create(CultureInfo.InvariantCulture, $"century {ordinal}");
            return new DateMatch(start, at + 1, DateKind.Absolute, Prefixed(part, key)) { Year = ((ordinal - 1) * 100) + 1, To = ordinal * 100, Part = part };
        }

        if (YearAt(words, at) is not (> 0 and int year) || word.IsJoined) return null;
        FactWord after = words[at + 1];
        if (after is { IsJoined: true, IsNumber: true } && !words[at + 2].IsJoined)
        {
            int end = IsTwoDigits(after) ? (year / 100 * 100) + Number(after.Text) : IsYear(after) ? Number(after.Text) : 0;
            if (end > year) return new DateMatch(start, at + 1, DateKind.Absolute, string.Create(CultureInfo.InvariantCulture, $"{year}/{end}")) { Year = year, To = end };
        }

        return new DateMatch(start, at, DateKind.Absolute, Prefixed(part, word.Text)) { Year = year, Part = part };
    }

    private static int YearAt(FactWords words, int at)
    {
        FactWord word = words[at], next = words[at + 1];
        if (!IsYear(word)) return 0;
        // Four digits before a plural or a unit are a count; behind a label they are a name.
        bool counts = next.IsWord && !next.IsCapital && (UnitTable.Find(next.Key) is not null || HeadNoun.IsPlural(next) || next.Key is "percent" or "per" or "or" && words[at + 2].Key == "more");
        bool cue = words[at - 1].Key is "in" or "since" or "of" or "until" or "during" or "before" or "after" or "late" or "early" or "mid" or "by" or "from" || DateVocabulary.Month(words[at - 1]) > 0;
        bool bounded = words[at - 1].Key is "about" or "around" or "than" or "some" or "nearly" or "least" or "over" or "to" && counts;
        if (next.Text == "%" || bounded || (counts && !cue) || (counts && cue && UnitTable.Find(next.Key) is not null)) return 0;
        bool label = words[at - 1].IsCapital && NumberContext.Is("label", words[at - 1].Key) && DateVocabulary.Month(words[at - 1]) == 0;
        return label || words[at - 1].Text is "$" or "€" or "£" ? 0 : Number(word.Text);
    }

    private static int YearAfter(FactWords words, ref int last)
    {
        int at = words[last + 1].Text == "," ? last + 2 : last + 1;
        int year = YearAt(words, at);
        if (year > 0) last = at;
        return year;
    }

    private static DateMatch Day(int first, int last, int year, int month, int day, int to)
    {
        string key = string.Create(CultureInfo.InvariantCulture, $"{month:00}-{day:00}");
        if (to > day) key = string.Create(CultureInfo.InvariantCulture, $"{key}/{to:00}");
        if (year > 0) key = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{key}");
        return new DateMatch(first, last, DateKind.Absolute, key) { Year = year, Month = month, Day = day, To = to };
    }

    private static DateMatch MonthOf(int first, int last, int year, int month, int part)
    {
        string key = year > 0 ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}") : string.Create(CultureInfo.InvariantCulture, $"{month:00}");
        return new DateMatch(first, last, DateKind.Absolute, Prefixed(part, key)) { Year = year, Month = month, Part = part };
    }

    private static string Prefixed(int part, string key) => part switch { 0 => "early " + key, 1 => "mid " + key, 2 => "late " + key, _ => key };

    private static int DayOf(FactWord word)
    {
        if (!word.IsNumber || word.Text.Length > 4) return 0;
        int value = word.Text.All(char.IsAsciiDigit) && word.Text.Length <= 2 ? Number(word.Text) : Ordinal(word.Text);
        return value is >= 1 and <= 31 ? value : 0;
    }

    private static int Ordinal(string text) =>
        text.Length is 3 or 4 && text[^2..] is "st" or "nd" or "rd" or "th" && text[..^2].All(char.IsAsciiDigit) ? Number(text[..^2]) : 0;

    private static bool Valid(int year, int month, int day) => year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    // A number may be in wide digits, or a plural such as 0s.
    private static bool IsTwoDigits(FactWord word) => word is { IsNumber: true, Text.Length: 2 } && word.Text.All(char.IsAsciiDigit);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
