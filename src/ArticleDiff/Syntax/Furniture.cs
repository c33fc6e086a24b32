using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>Recognises captions, bylines and page furniture by the phrases they are made of.</summary>
internal static class Furniture
{
    private const int LongestPhrase = 9;
    private const int LongestUnstopped = 10;
    private const int LongestStart = 30;
    private const int LongestLine = 60;

    private static readonly Dictionary<string, WordSet> Phrases = ReadPhrases();

    private static readonly WordSet Sections = new(EmbeddedData.Entries("section-names.data.txt"));

    /// <summary>The kind that the phrases of a block give away, or null.</summary>
    public static UnitKind? KindOf(BlockShape shape)
    {
        if (shape.Key.Length == 0) return null;
        // A short answer with a full stop (OK.) is speech, the same word without one is a button.
        if (Phrases["boilerplate is"].Contains(WithoutNumbers(shape.Key)) && (!shape.EndsInStop || shape.Words > 2)) return UnitKind.Boilerplate;
        foreach ((string name, UnitKind kind) in Kinds)
        {
            if (shape.HasQuotation && kind == UnitKind.Boilerplate) continue;
            // A caption tells its own story: only its label, or the brackets around it, give a long one away.
            bool labelled = shape.IsLabelled || (kind == UnitKind.Caption && shape.IsLabelledByDash);
            int longest = kind == UnitKind.Caption && (shape.IsBracketed || shape.IsLabelledByDash) ? LongestLine : LongestStart;
            if (shape.Words <= longest && Starts(shape, name + " starts", labelled)) return kind;
            if (shape.Words <= LongestLine && Ends(shape, name + " ends")) return kind;
            if (shape.Words <= LongestUnstopped && !shape.EndsInStop && Ends(shape, name + " ends unstopped")) return kind;
            if (shape.Words <= LongestLine && Contains(shape, name + " contains")) return kind;
        }

        return null;
    }

    /// <summary>Whether all words are such as name sections of a paper.</summary>
    public static bool IsSectionName(BlockShape shape)
    {
        if (shape.Key.Length == 0) return false;
        foreach (Range word in shape.Key.AsSpan().Split(' '))
            if (!Sections.Contains(shape.Key.AsSpan()[word])) return false;
        return true;
    }

    private static ReadOnlySpan<(string Name, UnitKind Kind)> Kinds => new[] { ("byline", UnitKind.Byline), ("caption", UnitKind.Caption), ("boilerplate", UnitKind.Boilerplate) };

    private static bool Starts(BlockShape shape, string section, bool labelled)
    {
        if (!Phrases.TryGetValue(section, out WordSet? phrases)) return false;
        ReadOnlySpan<char> key = shape.Key;
        for (int words = 1, end = WordEnd(key, 0); words <= LongestPhrase; words++, end = WordEnd(key, end + 1))
        {
            if (phrases.Contains(key[..end]) && (words > 1 || labelled)) return true;
            if (end == key.Length) return false;
        }

        return false;
    }

    private static bool Ends(BlockShape shape, string section)
    {
        if (!Phrases.TryGetValue(section, out WordSet? phrases)) return false;
        ReadOnlySpan<char> key = shape.Key;
        int start = key.Length;
        for (int words = 1; words <= LongestPhrase && start > 0; words++)
        {
            start = key[..Math.Max(0, start - 1)].LastIndexOf(' ') + 1;
            if (words > 1 && phrases.Contains(key[start..])) return true;
        }

        return false;
    }

    private static bool Contains(BlockShape shape, string section)
    {
        if (!Phrases.TryGetValue(section, out WordSet? phrases)) return false;
        ReadOnlySpan<char> key = shape.Key;
        for (int start = 0; start < key.Length; start = WordEnd(key, start) + 1)
        {
            for (int words = 1, end = WordEnd(key, start); words <= LongestPhrase; words++, end = WordEnd(key, end + 1))
            {
                if (phrases.Contains(key[start..end])) return true;
                if (end == key.Length) break;
            }
        }

        return false;
    }

    private static int WordEnd(ReadOnlySpan<char> key, int start)
    {
        int space = start >= key.Length ? -1 : key[start..].IndexOf(' ');
        return space < 0 ? key.Length : start + space;
    }

    private static Dictionary<string, WordSet> ReadPhrases()
    {
        Dictionary<string, List<string>> entries = new(StringComparer.Ordinal);
        foreach ((string section, string entry) in EmbeddedData.Sections("furniture.data.txt"))
        {
            if (!entries.TryGetValue(section, out List<string>? phrases)) entries.Add(section, phrases = []);
            phrases.Add(entry);
        }

        Dictionary<string, WordSet> sets = new(StringComparer.Ordinal);
        foreach ((string section, List<string> phrases) in entries) sets.Add(section, new WordSet(phrases));
        return sets;
    }

    /// <summary>Counters differ (3 comments): digits at the front become one zero.</summary>
    private static string WithoutNumbers(string key)
    {
        int digits = 0;
        while (digits < key.Length && (char.IsAsciiDigit(key[digits]) || (digits > 0 && key[digits] == ','))) digits++;
        return digits == 0 ? key : string.Concat("0", key.AsSpan(digits));
    }
}
