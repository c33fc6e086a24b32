using System.Collections.Frozen;
using System.Globalization;
using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>The words that dates are made of, from <c>date-words.data.txt</c>, and the units of time from <c>units.data.txt</c>.</summary>
internal static class DateVocabulary
{
    private static readonly Lazy<FrozenDictionary<(string Section, string Word), int>> Words = new(() => EmbeddedData.Sections("date-words.data.txt")
        .Select(entry => (entry.Section, Fields: entry.Entry.Split(' ')))
        .ToFrozenDictionary(entry => (entry.Section, entry.Fields[0]), entry => int.Parse(entry.Fields[1], CultureInfo.InvariantCulture)));

    /// <summary>The value of a word in a section, or null.</summary>
    public static int? Value(string section, string key) => Words.Value.TryGetValue((section, key), out int value) ? value : null;

    public static bool Is(string section, FactWord word) => Words.Value.ContainsKey((section, word.Key));

    /// <summary>The month that a word names, capital as months are; 0 when it names none.</summary>
    public static int Month(FactWord word) => word.IsCapital && Value("month", word.Key) is { } month ? month : 0;

    /// <summary>The day of the week that a word names; null when it names none. Short forms need a stop or comma behind them.</summary>
    public static int? Weekday(FactWord word, FactWord next) =>
        word.IsCapital && (word.Key.Length > 5 || next.Text is "." or ",") ? Value("weekday", word.Key) : null;

    /// <summary>The normal form of a unit of time, or null.</summary>
    public static string? Unit(FactWord word) => word.IsWord && UnitTable.Find(word.Key) is { Kind: "time" } unit ? unit.Name : null;
}
