using System.Collections.Frozen;
using System.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Formats.Writing;

/// <summary>
/// Words that say little about what a sentence is about: those of the core's word classes, and everyday words of news from the data file
/// beside this class.
/// </summary>
internal static class PlainWords
{
    private const string Resource = "plain-words.data.txt";
    private const int LongestWord = 24;

    private const WordClass PlainClasses = WordClass.Stop | WordClass.Saying | WordClass.Weekday | WordClass.Month | WordClass.NearTime;

    private static readonly Lazy<FrozenSet<string>> Everyday = new(Load);

    /// <summary>Whether the word only holds a sentence together.</summary>
    public static bool IsFunction(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[LongestWord];
        return Fold(word, key) is > 0 and int length && (FunctionWords.Of(key[..length]) & WordClass.Stop) != 0;
    }

    /// <summary>Whether the word is a function word or stands in every other news article.</summary>
    public static bool IsPlain(ReadOnlySpan<char> word)
    {
        Span<char> key = stackalloc char[LongestWord];
        if (Fold(word, key) is not (> 0 and int length)) return false;
        return (FunctionWords.Of(key[..length]) & PlainClasses) != 0 || Everyday.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(key[..length]);
    }

    // The longest entries have about a dozen letters, so a longer word needs no lookup.
    private static int Fold(ReadOnlySpan<char> word, Span<char> key)
    {
        if (word.Length > LongestWord) return 0;
        int length = word.ToLowerInvariant(key);
        key[..length].Replace('’', '\'');
        return length;
    }

    private static FrozenSet<string> Load()
    {
        using Stream stream = typeof(PlainWords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{Resource}'.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        List<string> words = [];
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') words.Add(line);
        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
