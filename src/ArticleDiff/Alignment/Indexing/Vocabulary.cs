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

    /// <summary>
    /// The word form by which the lexicon knows the term, in lower case: the shortest that gave it, the first in ordinal order among
    /// equals, so that it does not matter which article comes first.
    /// </summary>
    public string FormOf(int term) => _forms[term];

    /// <summary>The term of a key, made when it is new.</summary>
    public int Add(ReadOnlySpan<char> key, ReadOnlySpan<char> form)
    {
        if (_lookup.TryGetValue(key, out int term))
        {
            if (IsBefore(form, _forms[term])) _forms[term] = form.ToString();
            return term;
        }

        term = _keys.Count;
        string text = key.ToString();
        _terms.Add(text, term);
        _keys.Add(text);
        _forms.Add(form.SequenceEqual(key) ? text : form.ToString());
        return term;
    }

    private static bool IsBefore(ReadOnlySpan<char> form, string other) =>
        form.Length != other.Length ? form.Length < other.Length : form.SequenceCompareTo(other) < 0;
}
