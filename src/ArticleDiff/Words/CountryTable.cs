using ArticleDiff.Text;

namespace ArticleDiff.Words;

/// <summary>
/// The names of about 200 countries in English news: names, demonyms, capitals and seats of government as metonyms, abbreviations. Read
/// from <c>countries.data.txt</c>, once.
/// </summary>
public sealed class CountryTable
{
    private const int MaxWords = 9, MaxKey = 96;

    private static readonly Lazy<CountryTable> Instance = new(() => new CountryTable(EmbeddedData.Entries("countries.data.txt")));

    private readonly WordTable<CountryMatch> _names;
    private readonly WordSet _beginnings;

    private CountryTable(IEnumerable<string> lines)
    {
        var names = new Dictionary<string, CountryMatch>(StringComparer.Ordinal);
        var beginnings = new HashSet<string>(StringComparer.Ordinal);
        foreach (string[] fields in lines.Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            Add(fields, 1, CountryNameKind.Country);
            Add(fields, 2, CountryNameKind.Demonym);
            Add(fields, 3, CountryNameKind.Capital);
            Add(fields, 4, CountryNameKind.Seat);
            Add(fields, 5, CountryNameKind.Abbreviation);
        }

        _names = new WordTable<CountryMatch>(names);
        _beginnings = new WordSet(beginnings);

        void Add(string[] fields, int column, CountryNameKind kind)
        {
            foreach (string entry in fields[column].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var match = new CountryMatch(fields[0], kind, 0, entry.EndsWith('?'));
                string key = Key(entry.TrimEnd('?'));
                AddName(key, match);
                if (kind == CountryNameKind.Demonym && HasRegularPlural(key)) AddName(key + "s", match);
            }
        }

        // A name of two countries stays with the first and is ambiguous.
        void AddName(string key, CountryMatch match)
        {
            if (names.TryGetValue(key, out CountryMatch other)) match = other with { IsAmbiguous = other.IsAmbiguous || other.Code != match.Code };
            names[key] = match;
            for (int space = key.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = key.IndexOf(' ', space + 1)) beginnings.Add(key[..space]);
        }
    }

    /// <summary>The table.</summary>
    public static CountryTable Default => Instance.Value;

    /// <summary>Number of names, demonyms, capitals, seats and abbreviations, plurals included.</summary>
    public int Count => _names.Count;

    /// <summary>Whether an expression for a country may begin with this word: a test that most words fail.</summary>
    /// <param name="word">The word as it stands in the text.</param>
    internal bool MayBegin(string word)
    {
        Span<char> key = stackalloc char[MaxKey];
        int length = 0;
        if (word.Length == 0 || !(char.IsUpper(word[0]) || char.IsAsciiDigit(word[0])) || !TryAppend(word, key, ref length)) return false;
        ReadOnlySpan<char> own = key[..length];
        return _names.ContainsKey(own) || _names.ContainsKey(WithoutPossessive(own)) || _beginnings.Contains(own);
    }

    /// <summary>Finds the longest expression for a country at the beginning of a sequence.</summary>
    /// <param name="words">Words as they stand in the text: their case tells US from us. A possessive ending of the last word is ignored.</param>
    /// <param name="match">What was found, or the default.</param>
    /// <returns>Whether the sequence begins with such an expression.</returns>
    public bool TryMatch(ReadOnlySpan<string> words, out CountryMatch match)
    {
        match = default;
        Span<char> key = stackalloc char[MaxKey];
        int length = 0;
        bool capitals = true;
        for (int index = 0; index < words.Length && index < MaxWords; index++)
        {
            string word = words[index];

            // A name begins with a capital or a digit; inside it, small words such as "of" may be lower case.
            if (word.Length == 0 || (index == 0 && !char.IsUpper(word[0]) && !char.IsAsciiDigit(word[0]))) break;
            if (index > 0) key[length++] = ' ';
            int start = length;
            if (!TryAppend(word, key, ref length)) break;
            capitals &= IsCapital(word);
            ReadOnlySpan<char> bare = WithoutPossessive(key[..length]);
            if ((_names.TryGetValue(key[..length], out CountryMatch found) || _names.TryGetValue(bare, out found))
                && (found.Kind == CountryNameKind.Abbreviation ? capitals : index == 0 || char.IsAsciiDigit(word[0]) || word.Any(char.IsUpper)))
            {
                match = found with { WordCount = index + 1 };
            }

            if (length == start || length + 1 >= MaxKey || !_beginnings.Contains(key[..length])) break;
        }

        return match.WordCount > 0;
    }

    private static string Key(string name)
    {
        Span<char> key = stackalloc char[MaxKey];
        int length = 0;
        return TryAppend(name, key, ref length)
            ? key[..length].ToString()
            : throw new InvalidOperationException($"The name {name} is too long for the table of countries.");
    }

    // The comparison key, with spaces for hyphens and without stops.
    private static bool TryAppend(string word, Span<char> key, ref int length)
    {
        if (!TextFolding.TryFold(word, key[length..], out int folded)) return false;
        int end = length + folded;
        for (int i = length; i < end; i++)
        {
            if (key[i] != '.') key[length++] = key[i] == '-' ? ' ' : key[i];
        }

        return true;
    }

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> key) =>
        key.EndsWith("'s") ? key[..^2] : key.EndsWith("s'") ? key[..^1] : key;

    // Abbreviations are told from words (US, us) by their capitals; a possessive ending may follow.
    private static bool IsCapital(string word)
    {
        int letters = 0;
        foreach (char character in word)
        {
            if (character is '\'' or '\u2019') break;
            if (char.IsLower(character)) return false;
            if (char.IsUpper(character)) letters++;
        }

        return letters > 0;
    }

    // Chinese, French, Irish, Swiss and Dutchman have no plural in -s.
    private static bool HasRegularPlural(string demonym) =>
        !(demonym.EndsWith("ese", StringComparison.Ordinal) || demonym.EndsWith("ish", StringComparison.Ordinal)
            || demonym.EndsWith("ch", StringComparison.Ordinal) || demonym.EndsWith('s') || demonym.EndsWith("men", StringComparison.Ordinal)
            || (demonym.EndsWith("man", StringComparison.Ordinal) && demonym.Length > "german".Length));
}
