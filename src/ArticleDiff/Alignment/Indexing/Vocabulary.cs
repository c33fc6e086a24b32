namespace ArticleDiff.Alignment.Indexing;

/// <summary>The terms of a story: stems, numbers, countries. A term is a small number; equal keys are one term.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _keys = [];
    private readonly List<string> _forms = [];

    public Vocabulary() => _lookup = _terms.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _keys.Count;

    /// <summary>The key of a term.</summary>
    public string KeyOf(int term) => _keys[term];

    /// <summary>The first word form that gave the term, in lower case.</summary>
    public string FormOf(int term) => _forms[term];

    /// <summary>The term of a key, made when it is new.</summary>
    public int Add(ReadOnlySpan<char> key, ReadOnlySpan<char> form)
    {
        if (_lookup.TryGetValue(key, out int term)) return term;
        term = _keys.Count;
        string text = key.ToString();
        _terms.Add(text, term);
        _keys.Add(text);
        _forms.Add(form.SequenceEqual(key) ? text : form.ToString());
        return term;
    }
}
