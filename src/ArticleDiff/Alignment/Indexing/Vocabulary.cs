namespace ArticleDiff.Alignment.Indexing;

/// <summary>The terms of a story: stems, numbers, countries. A term is a small number; equal keys are one term.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _keys = [];
    private readonly List<string> _forms = [];
    private readonly List<int> _counts = [];
    private bool[] _plain = [];

    public Vocabulary() => _lookup = _terms.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _keys.Count;

    /// <summary>The key of a term.</summary>
    public string KeyOf(int term) => _keys[term];

    /// <summary>
    /// The word form by which the lexicon knows the term, in lower case: the most frequent that gave it; among equals the shortest, then
    /// the first in ordinal order, so that it does not matter which article comes first.
    /// </summary>
    public string FormOf(int term) => _forms[term];

    /// <summary>Whether a term is a plain word: nowhere in the story a function word, number, country or calendar word, and in less than half of its places a name.</summary>
    public bool IsPlain(int term) => term < _plain.Length && _plain[term];

    /// <summary>Finds out which terms are plain words; names must be known.</summary>
    public void MarkPlain(ArticleTerms[] articles)
    {
        const TermFlags Never = TermFlags.Function | TermFlags.Number | TermFlags.Country | TermFlags.Calendar;
        int[] all = new int[Count], names = new int[Count];
        _plain = new bool[Count];
        for (int term = 0; term < _plain.Length; term++) _plain[term] = _keys[term][0] is not ('#' or '@');
        foreach (ArticleTerms article in articles)
            foreach (ref readonly Occurrence occurrence in article.All)
            {
                all[occurrence.Term]++;
                if ((occurrence.Flags & TermFlags.Name) != 0) names[occurrence.Term]++;
                if ((occurrence.Flags & Never) != 0) _plain[occurrence.Term] = false;
            }

        for (int term = 0; term < _plain.Length; term++) _plain[term] &= 2 * names[term] < all[term];
    }

    /// <summary>The term of a key, made when it is new.</summary>
    public int Add(ReadOnlySpan<char> key, ReadOnlySpan<char> form)
    {
        if (_lookup.TryGetValue(key, out int term)) return term;
        term = _keys.Count;
        string text = key.ToString();
        _terms.Add(text, term);
        _keys.Add(text);
        _forms.Add(form.SequenceEqual(key) ? text : form.ToString());
        _counts.Add(0);
        return term;
    }

    /// <summary>Tells how often a story has a term in a form.</summary>
    public void Tell(int term, string form, int count)
    {
        int order = count.CompareTo(_counts[term]);
        if (order == 0) order = _forms[term].Length.CompareTo(form.Length);
        if (order == 0) order = string.CompareOrdinal(_forms[term], form);
        if (order > 0) (_counts[term], _forms[term]) = (count, form);
    }
}
