using System.Collections.Frozen;

namespace ArticleDiff.Rules;

/// <summary>What is known of offices: which ones exclude one another, which one person holds at a time, and which tell a man from a woman.</summary>
internal static class Offices
{
    private static readonly Lazy<FrozenDictionary<string, (int Set, int Office)>> Exclusive = new(ReadExclusive);

    private static readonly Lazy<FrozenDictionary<string, OfficeGender>> Gendered = new(ReadGendered);

    private static readonly Lazy<FrozenSet<string>> Singular = new(() => RuleData.Entries("singular-offices.data.txt").ToFrozenSet(StringComparer.Ordinal));

    private static readonly Lazy<FrozenSet<string>> Times = new(() => RuleData.Entries("office-times.data.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether a word, or a part of it before or behind a hyphen, says that an office was or will be held, or is sought.</summary>
    public static bool IsTime(string word) => Times.Value.Contains(word) || (word.Contains('-', StringComparison.Ordinal) && word.Split('-').Any(Times.Value.Contains));

    /// <summary>The set of offices that exclude one another and the office in it, for the longest ending of a phrase that is one; null when none is.</summary>
    public static (int Set, int Office)? ExclusiveOf(string office)
    {
        foreach (string ending in Endings(office))
            if (Exclusive.Value.TryGetValue(ending, out (int, int) found)) return found;
        return null;
    }

    /// <summary>Whether a body or an event has one holder of the office.</summary>
    public static bool IsSingular(string office) => Endings(office).Any(Singular.Value.Contains);

    /// <summary>Whether two phrases name one office of which there is one: the mayor, the governor and the prison governor. A longer phrase only adds where it is held.</summary>
    public static bool AreOneSingular(string left, string right)
        => SingularOf(left) is { } office && office == SingularOf(right) && (left == right || left.EndsWith($" {right}", StringComparison.Ordinal) || right.EndsWith($" {left}", StringComparison.Ordinal))
            && !left.Split(' ').Concat(right.Split(' ')).Any(word => word is "assistant" or "associate" or "junior" or "co" or "deputy" or "vice" && !office.Contains(word, StringComparison.Ordinal));

    private static string? SingularOf(string office) => Endings(office).FirstOrDefault(Singular.Value.Contains);

    /// <summary>Whether a word for a person tells a man or a woman.</summary>
    public static OfficeGender GenderOf(string office)
    {
        foreach (string ending in Endings(office))
            if (Gendered.Value.TryGetValue(ending, out OfficeGender gender)) return gender;
        return OfficeGender.Unknown;
    }

    // The phrase itself, then without its first words: chief press officer, press officer, officer. What follows "of" belongs to the head.
    private static IEnumerable<string> Endings(string office)
    {
        string rest = office;
        while (rest.Length > 0)
        {
            yield return rest;
            int of = rest.IndexOf(" of ", StringComparison.Ordinal);
            if (of >= 0 && rest.IndexOf(' ', StringComparison.Ordinal) == of) yield return rest[..of];
            int space = rest.IndexOf(' ', StringComparison.Ordinal);
            rest = space < 0 || space == of ? "" : rest[(space + 1)..];
        }
    }

    private static FrozenDictionary<string, (int, int)> ReadExclusive()
    {
        Dictionary<string, (int, int)> offices = new(StringComparer.Ordinal);
        int set = 0;
        foreach (string line in RuleData.Entries("exclusive-offices.data.txt"))
        {
            int office = 0;
            foreach (string member in line.Split('|'))
            {
                foreach (string name in member.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) offices.TryAdd(name, (set, office));
                office++;
            }

            set++;
        }

        return offices.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, OfficeGender> ReadGendered()
    {
        Dictionary<string, OfficeGender> words = new(StringComparer.Ordinal);
        foreach (string line in RuleData.Entries("gendered-words.data.txt"))
        {
            string[] pair = line.Split('|', StringSplitOptions.TrimEntries);
            foreach (string word in pair[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)) words.TryAdd(word, OfficeGender.Male);
            foreach (string word in pair[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)) words.TryAdd(word, OfficeGender.Female);
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
