using System.Diagnostics.CodeAnalysis;

namespace ArticleDiff.Text;

/// <summary>A value for each of some words, fixed when it is made; see <see cref="WordSet"/>.</summary>
internal sealed class WordTable<TValue>
{
    private readonly WordSet _words;
    private readonly TValue[] _values;

    /// <summary>Makes a table of what a dictionary has.</summary>
    /// <param name="values">The values by word.</param>
    /// <param name="wordCase">Whether case tells words apart.</param>
    public WordTable(Dictionary<string, TValue> values, WordCase wordCase = WordCase.Exact)
    {
        string[] words = new string[values.Count];
        _values = new TValue[values.Count];
        int count = 0;
        foreach ((string word, TValue value) in values) (words[count], _values[count++]) = (word, value);
        _words = new WordSet(words, wordCase);
    }

    /// <summary>Number of words.</summary>
    public int Count => _values.Length;

    /// <summary>The value of a word, or the default.</summary>
    public TValue? GetValueOrDefault(ReadOnlySpan<char> word) => TryGetValue(word, out TValue? value) ? value : default;

    /// <summary>Whether the table has a word.</summary>
    public bool ContainsKey(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>The value of a word, when there is one.</summary>
    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out TValue value)
    {
        int at = _words.IndexOf(word);
        value = at < 0 ? default : _values[at];
        return at >= 0;
    }
}
