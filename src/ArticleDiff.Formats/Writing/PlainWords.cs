using System.Collections.Frozen;
using System.Text;

namespace ArticleDiff.Formats.Writing;

/// <summary>Words that say little about what a sentence is about, from the data file beside this class.</summary>
internal sealed class PlainWords
{
    private const string Resource = "plain-words.data.txt";
    private const string Everyday = "# everyday";
    private static readonly Lazy<PlainWords> Loaded = new(Load);

    private PlainWords(FrozenSet<string> function, FrozenSet<string> everyday) => (_function, _everyday) = (function, everyday);

    private readonly FrozenSet<string> _function;
    private readonly FrozenSet<string> _everyday;

    /// <summary>The built-in words.</summary>
    public static PlainWords Default => Loaded.Value;

    /// <summary>Whether the word only holds a sentence together.</summary>
    public bool IsFunction(ReadOnlySpan<char> word) => Contains(_function, word);

    /// <summary>Whether the word is a function word or stands in every other news article.</summary>
    public bool IsPlain(ReadOnlySpan<char> word) => Contains(_function, word) || Contains(_everyday, word);

    private static bool Contains(FrozenSet<string> words, ReadOnlySpan<char> word)
    {
        // The longest entries have about a dozen letters, so a longer word needs no lookup.
        if (word.Length > 24) return false;
        Span<char> key = stackalloc char[24];
        int length = word.ToLowerInvariant(key);
        key[..length].Replace('’', '\'');
        return words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(key[..length]);
    }

    private static PlainWords Load()
    {
        using Stream stream = typeof(PlainWords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{Resource}'.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        List<string> function = [], everyday = [];
        List<string> current = function;
        while (reader.ReadLine() is { } line)
        {
            if (line == Everyday) current = everyday;
            if (line.Length > 0 && line[0] != '#') current.Add(line);
        }

        return new PlainWords(function.ToFrozenSet(StringComparer.Ordinal), everyday.ToFrozenSet(StringComparer.Ordinal));
    }
}
