using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>The words of <c>name-words.data.txt</c>, which tell what a name names.</summary>
internal static class NameLists
{
    private static readonly Lazy<WordTable<NameWordUse>> Uses = new(Read);

    /// <summary>The uses of a folded word.</summary>
    public static NameWordUse Of(string key) => Uses.Value.GetValueOrDefault(key);

    /// <summary>Whether a folded word has one of the uses.</summary>
    public static bool Has(string key, NameWordUse use) => (Of(key) & use) != 0;

    private static WordTable<NameWordUse> Read()
    {
        var uses = new Dictionary<string, NameWordUse>(StringComparer.Ordinal);
        foreach ((string section, string entry) in EmbeddedData.Sections("name-words.data.txt"))
        {
            var use = Enum.Parse<NameWordUse>(section.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            foreach (string word in entry.Split(' ', StringSplitOptions.RemoveEmptyEntries)) uses[word] = uses.GetValueOrDefault(word) | use;
        }

        return new WordTable<NameWordUse>(uses);
    }
}
