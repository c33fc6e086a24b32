using System.Globalization;

namespace ArticleDiff.Facts;

/// <summary>Days seen from the day of publication or from another event, and lengths of time.</summary>
internal static class RelativeDates
{
    // How many words of an event are kept: "two weeks before the start of the talks" names it by its first noun.
    private const int EventWords = 4;

    /// <summary>The form that begins at a word, or null.</summary>
    public static DateMatch? At(FactWords words, int at) => Near(words, at) ?? Directed(words, at) ?? Counted(words, at) ?? Following(words, at);

    private static DateMatch? Near(FactWords words, int at)
    {
        string key = words[at].Key;
        if (DateVocabulary.Value("near", key) is { } offset && !words[at].IsJoined)
        {
            // USA Today is a newspaper; a title has the capital in the middle of a sentence.
            if (key == "today" && words[at].IsCapital && words[at - 1].IsCapital) return null;
            return new DateMatch(at, DateVocabulary.Is("day-part", words[at + 1]) ? at + 1 : at, DateKind.Relative, Steps(offset, "day")) { Offset = offset, Unit = "day" };
        }

        if (key is "last" or "this" && DateVocabulary.Is("day-part", words[at + 1]) && !(key == "last" && words[at + 1].Key != "night"))
            return new DateMatch(at, at + 1, DateKind.Relative, Steps(key == "last" ? -1 : 0, "day")) { Offset = key == "last" ? -1 : 0, Unit = "day" };
        return null;
    }

    // last week, earlier this month, the past three weeks, the next six months
    private static DateMatch? Directed(FactWords words, int at)
    {
        int start = at;
        if (words[at].Key is "earlier" or "later" && DateVocabulary.Is("direction", words[at + 1])) at++;
        if (DateVocabulary.Value("direction", words[at].Key) is not { } offset) return null;
        if (DateVocabulary.Unit(words[at + 1]) is { } unit && unit is not ("second" or "minute" or "hour") && !(unit == "day" && words[at].Key != "this" && words[at + 1].Key == "day"))
        {
            bool one = words[at + 1].Key == unit;
            if (!one) return null;
            // "The next day", "the previous week" are seen from another event.
            if (words[at].Key == "previous" || (words[at].Key == "next" && unit == "day")) return null;
            bool stretch = words[at].Key == "past";
            return new DateMatch(start, at + 1, DateKind.Relative, Steps(offset, unit)) { Offset = offset, Unit = unit, IsStretch = stretch };
        }

        if (words[at].Key is not ("last" or "past" or "next" or "coming" or "previous")) return null;
        int count = TimeCount(words, at + 1, out int last, out string counted);
        if (count == 0) return null;
        string key = string.Create(CultureInfo.InvariantCulture, $"{(offset < 0 ? "last" : "next")} {count} {counted}");
        return new DateMatch(start, last, DateKind.Relative, key) { Offset = offset * count, Unit = counted, IsStretch = true };
    }

    // two weeks ago, two weeks before the vote, a day later, for three weeks
    private static DateMatch? Counted(FactWords words, int at)
    {
        int count = TimeCount(words, at, out int last, out string unit);
        if (count == 0) return null;
        string half = IsHalf(words, at, last) ? "½" : "";
        FactWord next = words[last + 1];
        if (next.Key is "old" or "olds" || (next.Key == "of" && words[last + 2].Key == "age") || (words[last].Key == unit && next.IsJoined && next.Key is "old" or "olds")) return null;
        if (next.Key == "ago") return new DateMatch(at, last + 1, DateKind.Relative, half + Steps(-count, unit)) { Offset = -count, Unit = unit };
        string length = string.Create(CultureInfo.InvariantCulture, $"{half}{count} {unit}");
        if (words[last + 1].IsJoined || next.Key == "in" && words[at].Key == "one") return new DateMatch(at, last, DateKind.Duration, length);
        if (next.Key is "later" or "earlier" && !(words[last + 2].Key is "than"))
            return new DateMatch(at, last + 1, DateKind.Anchored, $"then {half}{Steps(next.Key == "later" ? count : -count, unit)}");
        int after = next.Key is "before" or "after" or "following" or "into" ? last + 2 : next.Key == "prior" && words[last + 2].Key == "to" ? last + 3 : 0;
        if (after > 0)
        {
            string noun = Event(words, after, out int end);
            string steps = Steps(next.Key is "before" or "prior" ? -count : count, unit);
            return new DateMatch(at, end, DateKind.Anchored, noun.Length == 0 ? $"then {half}{steps}" : $"{half}{steps} {noun}");
        }

        return new DateMatch(at, last, DateKind.Duration, length);
    }

    // the next day, the following week, the previous night, the same day, the day before, the day after the vote
    private static DateMatch? Following(FactWords words, int at)
    {
        if (words[at].Key is not ("the" or "that")) return null;
        if (words[at + 1].Key is "next" or "following" or "previous" or "same" && (DateVocabulary.Unit(words[at + 2]) is not null || DateVocabulary.Is("day-part", words[at + 2])) && !HeadNoun.IsPlural(words[at + 2]))
        {
            string unit = DateVocabulary.Unit(words[at + 2]) ?? "day";
            int offset = words[at + 1].Key switch { "previous" => -1, "same" => 0, _ => 1 };
            return new DateMatch(at, at + 2, DateKind.Anchored, "then " + Steps(offset, unit));
        }

        if (words[at].Key != "the" || DateVocabulary.Unit(words[at + 1]) is not { } day || day is not ("day" or "week" or "month" or "year") || words[at + 2].Key is not ("before" or "after")) return null;
        int sign = words[at + 2].Key == "before" ? -1 : 1;
        string noun = Event(words, at + 3, out int end);
        return new DateMatch(at, end, DateKind.Anchored, noun.Length == 0 ? "then " + Steps(sign, day) : $"{Steps(sign, day)} {noun}");
    }

    // A number with a unit of time: two weeks, a year, an hour, two and a half years, three-day.
    private static int TimeCount(FactWords words, int at, out int last, out string unit)
    {
        (last, unit) = (at, "");
        int number = words[at].Key is "a" or "an" && !words[at].IsCapital || words[at].Key is "a" or "an" && words[at + 2].Key is "ago" or "later" or "earlier" or "before" or "after" ? 1 : 0;
        int count = number == 1 ? 1 : 0, length = number;
        if (Words.NumberWords.TryRead(words.From(at, 6), out Words.NumberReading reading) && reading.Kind == Words.NumberKind.Cardinal && reading.Value is >= 0.5m and < 100000)
            (count, length) = ((int)decimal.Floor(reading.Value), reading.WordCount);
        if (length == 0 || words[at].Key == "second" || (words[at].IsJoined && !words[at - 1].IsNumber)) return 0;
        int noun = at + length;
        while (words[noun].Key is "full" or "more" or "long" or "business" or "working" or "consecutive" or "straight" or "calendar" or "successive") noun++;
        if (words[noun].IsNumber || DateVocabulary.Unit(words[noun]) is not { } found) return 0;
        // "A day", "an hour" alone are rates (a day, twice an hour); they count with ago, later, before, after.
        if (number == 1 && words[noun + 1].Key is not ("ago" or "later" or "earlier" or "before" or "after") && !words[noun + 1].IsJoined) return 0;
        (last, unit) = (noun, found == "fortnight" ? "week" : found);
        if (words[noun + 1].Key == "and" && words[noun + 2].Key == "a" && words[noun + 3].Key == "half") last = noun + 3;
        count = Math.Max(count, reading.Value == 0.5m ? 0 : 1);
        return found == "fortnight" ? count * 2 : Math.Max(count, 1);
    }

    private static bool IsHalf(FactWords words, int first, int last) => Enumerable.Range(first, last - first + 1).Any(i => words[i].Key == "half" || words[i].Text.Contains(".5", StringComparison.Ordinal) || words[i].Text.Contains('½', StringComparison.Ordinal));

    private static string Event(FactWords words, int at, out int end)
    {
        end = at - 1;
        int limit = at + EventWords;
        while (end + 1 < limit && words[end + 1].IsWord && words[end + 1].Key is "the" or "a" or "an" or "his" or "her" or "its" or "their") end++;
        for (int i = end + 1; i < limit && words[i].IsWord; i++)
        {
            if (Words.FunctionWords.Of(words[i].Key).HasFlag(Words.WordClass.Stop)) break;
            end = i;
            if (HeadNoun.IsNoun(words[i]) && !words[i].IsPossessive && !(words[i + 1].IsWord && HeadNoun.IsNoun(words[i + 1]) && !HeadNoun.MayBeVerb(words[i + 1]))) return HeadNoun.Singular(words[i].Key);
        }

        end = at - 1;
        // Without a noun the words "before" and "after" still belong to the expression, if anything does.
        return "";
    }

    private static string Steps(int count, string unit) => string.Create(CultureInfo.InvariantCulture, $"{(count > 0 ? "+" : "")}{count} {unit}");
}
