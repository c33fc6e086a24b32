using ArticleDiff.Text;

namespace ArticleDiff.Words;

/// <summary>Classes of words that weigh differently in a comparison: stop words, reporting verbs, titles, roles, weekdays and so on.</summary>
public static class FunctionWords
{
    private static readonly Lazy<WordTable<WordClass>> Classes = new(Read);

    /// <summary>The classes of a word.</summary>
    /// <param name="lowerCaseWord">The word in lower case with a straight apostrophe; a stop at its end (mr., gen.) and a possessive ending
    /// are ignored.</param>
    public static WordClass Of(ReadOnlySpan<char> lowerCaseWord)
    {
        WordTable<WordClass> classes = Classes.Value;
        if (classes.TryGetValue(lowerCaseWord, out WordClass found)) return found;
        ReadOnlySpan<char> bare = lowerCaseWord.EndsWith("'s") ? lowerCaseWord[..^2]
            : lowerCaseWord is [.., 's', '\''] or [.., '.'] ? lowerCaseWord[..^1]
            : [];
        return !bare.IsEmpty && classes.TryGetValue(bare, out found) ? found : WordClass.None;
    }

    private static WordTable<WordClass> Read()
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (string[] fields in EmbeddedData.Entries("word-classes.data.txt").Select(entry => entry.Split(' ')))
        {
            var wordClass = Enum.Parse<WordClass>(fields[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            foreach (string word in fields[1..])
            {
                classes[word] = classes.GetValueOrDefault(word) | wordClass;
                if (wordClass == WordClass.Role) classes[Plural(word)] = classes.GetValueOrDefault(Plural(word)) | wordClass;
            }
        }

        return new WordTable<WordClass>(classes);
    }

    private static string Plural(string noun) => noun switch
    {
        _ when noun.EndsWith("man", StringComparison.Ordinal) => noun[..^2] + "en",
        [.., not ('a' or 'e' or 'o'), 'y'] => noun[..^1] + "ies",
        [.., 's'] or [.., 'c' or 's', 'h'] => noun + "es",
        _ => noun + "s",
    };
}
