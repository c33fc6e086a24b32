using System.Globalization;
using ArticleDiff.Syntax;

namespace ArticleDiff.Facts;

/// <summary>Times of day: 4:12 a.m., 5pm, 17:30, noon, between 3 and 5 a.m.</summary>
internal static class ClockTimes
{
    /// <summary>The time that begins at a word, or null.</summary>
    public static DateMatch? At(FactWords words, int at)
    {
        FactWord word = words[at];
        if (word.Key is "noon" or "midday") return new DateMatch(at, at, DateKind.TimeOfDay, "12:00");
        if (word.Key == "midnight") return new DateMatch(at, at, DateKind.TimeOfDay, "00:00");
        if (!word.IsNumber && !(words[at + 1].Key == "o'clock" && word.IsWord)) return null;
        int minutes = MinutesOf(word);
        if (minutes < 0) return null;
        int half = HalfOf(words[at + 1], out int length);
        if (half >= 0 && minutes < 13 * 60) return Zoned(words, at, at + length, Spelled(minutes, half));
        if (words[at + 1].Key == "o'clock") return new DateMatch(at, at + 1, DateKind.TimeOfDay, Spelled(minutes, -1));
        // The second of two times says for both whether it is morning.
        bool pair = words[at + 1].Key is "and" or "to" or "or" or "until" || words[at + 1].IsJoined;
        int second = words[at + 1].IsJoined ? at + 1 : at + 2;
        if (pair && words[second].IsNumber && MinutesOf(words[second]) is >= 0 and int other && HalfOf(words[second + 1], out length) is >= 0 and int both)
            return Zoned(words, at, second + length, $"{Spelled(minutes, both)}/{Spelled(other, both)}");
        return TimeForms.IsClock(word.Text) && word.Text.Count(c => c == ':') == 1 ? Zoned(words, at, at, Spelled(minutes, minutes >= 13 * 60 ? 0 : -1)) : null;
    }

    // Minutes after midnight as written, or -1: 4, 4:12, 3.30.
    private static int MinutesOf(FactWord word)
    {
        if (word.Key == "o'clock") return -1;
        string[] parts = word.Text.Split(':', '.');
        if (parts.Length > 2 || !parts.All(part => part.Length is 1 or 2 && part.All(char.IsAsciiDigit)) || (parts.Length == 2 && parts[1].Length != 2))
            return Words.NumberWords.TryRead([word.Text], out Words.NumberReading reading) && !word.IsNumber && reading.Value is >= 1 and <= 12 ? (int)reading.Value * 60 : -1;
        int hour = int.Parse(parts[0], CultureInfo.InvariantCulture), minute = parts.Length == 2 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        return hour < 24 && minute < 60 ? (hour * 60) + minute : -1;
    }

    // 0 before noon, 12 after it, -1 when the word does not say.
    private static int HalfOf(FactWord word, out int length)
    {
        length = 1;
        return word.Key.Replace(".", "", StringComparison.Ordinal) switch { "am" => 0, "pm" => 12, _ => -1 };
    }

    private static string Spelled(int minutes, int half)
    {
        if (half >= 0 && minutes < 13 * 60) minutes = (minutes % (12 * 60)) + (half * 60);
        return half < 0 ? string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}:{minutes % 60:00}") : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
    }

    private static DateMatch Zoned(FactWords words, int first, int last, string key)
    {
        bool zoned = words[last + 1].IsCapital && DateVocabulary.Is("zone", words[last + 1]);
        return new DateMatch(first, zoned ? last + 1 : last, DateKind.TimeOfDay, zoned ? $"{key} {words[last + 1].Key}" : key);
    }
}
