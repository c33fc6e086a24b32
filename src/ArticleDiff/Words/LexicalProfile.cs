namespace ArticleDiff.Words;

/// <summary>
/// What the lexicon knows of one word, unpacked: it is compared with many. Senses are pairs of a synset and its zero-based rank by frequency within
/// its part of speech; those of the base forms stand behind those of the word itself.
/// </summary>
internal sealed class LexicalProfile
{
    private readonly int[] _numbers;
    private readonly int _bases, _derivations, _senses, _derived, _above;

    private LexicalProfile(int word, int[] numbers, int bases, int derivations, int senses, int derived, int above) =>
        (Word, _numbers, _bases, _derivations, _senses, _derived, _above) = (word, numbers, bases, derivations, senses, derived, above);

    /// <summary>The word.</summary>
    public int Word { get; }

    /// <summary>Its base forms.</summary>
    public ReadOnlySpan<int> Bases => _numbers.AsSpan(0, _bases);

    /// <summary>The words derived from it or from one of its base forms.</summary>
    public ReadOnlySpan<int> Derivations => _numbers.AsSpan(_bases.._derivations);

    /// <summary>Its senses.</summary>
    public ReadOnlySpan<int> Senses => _numbers.AsSpan(_derivations.._senses);

    /// <summary>The senses of the words derived from it.</summary>
    public ReadOnlySpan<int> DerivedSenses => _numbers.AsSpan(_senses.._derived);

    /// <summary>The synsets right above its senses, each with the rank of the sense below.</summary>
    public ReadOnlySpan<int> Above => _numbers.AsSpan(_derived.._above);

    /// <summary>The opposites of its senses, each with the rank of the sense.</summary>
    public ReadOnlySpan<int> Opposites => _numbers.AsSpan(_above);

    /// <summary>Reads a word.</summary>
    /// <param name="data">The lexicon.</param>
    /// <param name="word">The word's id.</param>
    /// <param name="scratch">A list whose content does not matter.</param>
    public static LexicalProfile Read(LexiconData data, int word, List<int> scratch)
    {
        scratch.Clear();
        LexiconList all = data.Senses(word).Following();
        while (all.TryNext(out int lemma)) scratch.Add(lemma);
        int bases = scratch.Count;
        for (int i = -1; i < bases; i++) AddAll(data.Senses(i < 0 ? word : scratch[i]).Following().Following(), scratch);
        int derivations = scratch.Count;
        for (int i = -1; i < bases; i++) AddSenses(data, i < 0 ? word : scratch[i], scratch);
        int senses = scratch.Count;
        for (int i = bases; i < derivations; i++) AddSenses(data, scratch[i], scratch);
        int derived = scratch.Count;
        for (int i = derivations; i < senses; i += 2) AddAbove(data, scratch[i], scratch[i + 1], scratch);
        int above = scratch.Count;
        for (int i = derivations; i < senses; i += 2) AddOpposites(data, scratch[i], scratch[i + 1], scratch);
        return new LexicalProfile(word, [.. scratch], bases, derivations, senses, derived, above);
    }

    private static void AddAll(LexiconList list, List<int> numbers)
    {
        while (list.TryNext(out int number)) numbers.Add(number);
    }

    private static void AddSenses(LexiconData data, int word, List<int> numbers)
    {
        int rank = 0, part = -1;
        LexiconList senses = data.Senses(word);
        while (senses.TryNext(out int synset))
        {
            rank = part == data.PartOf(synset) ? rank + 1 : 0;
            part = data.PartOf(synset);
            numbers.Add(synset);
            numbers.Add(rank);
        }
    }

    private static void AddAbove(LexiconData data, int synset, int rank, List<int> numbers)
    {
        if (data.TryFurther(synset, out LexiconList parents)) AddRanked(parents, rank, numbers);
        else if (data.Parent(synset) is >= 0 and int parent)
        {
            numbers.Add(parent);
            numbers.Add(rank);
        }
    }

    private static void AddOpposites(LexiconData data, int synset, int rank, List<int> numbers)
    {
        if (data.TryFurther(synset, out LexiconList parents)) AddRanked(parents.Following(), rank, numbers);
    }

    private static void AddRanked(LexiconList synsets, int rank, List<int> numbers)
    {
        while (synsets.TryNext(out int synset))
        {
            numbers.Add(synset);
            numbers.Add(rank);
        }
    }
}
