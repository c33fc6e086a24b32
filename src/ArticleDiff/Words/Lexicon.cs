namespace ArticleDiff.Words;

/// <summary>
/// Meanings of English words and how they are related: WordNet 3.0 in a compact embedded table (docs/licences/wordnet.txt), without names.
/// Reading is thread-safe and costs nothing before the first look-up.
/// </summary>
public sealed class Lexicon
{
    private const int MaxWord = 64;

    // Words of some articles; two that fall into one slot only cost time.
    private const int RecentWords = 1024;

    private static readonly Lazy<Lexicon> Instance = new(() => new Lexicon(LexiconData.Load()));

    private readonly LexiconData _data;

    private readonly LexicalProfile?[] _recent = new LexicalProfile?[RecentWords];

    private Lexicon(LexiconData data) => _data = data;

    /// <summary>The embedded lexicon.</summary>
    public static Lexicon Default => Instance.Value;

    /// <summary>Number of words; ids run from 0 up to, and without, it.</summary>
    public int WordCount => _data.WordCount;

    /// <summary>Finds a word, or the base of an irregular or regularly inflected form.</summary>
    /// <param name="lowerCaseWord">The word in lower case with a straight apostrophe, or two words with one space; a possessive ending is
    /// ignored.</param>
    /// <returns>The word's id, or -1. A form that is also a word of its own (found, meeting) has its own id, which
    /// <see cref="Relate"/> knows to be a form of the other.</returns>
    public int Find(ReadOnlySpan<char> lowerCaseWord)
    {
        if (lowerCaseWord.IsEmpty || lowerCaseWord.Length > MaxWord) return -1;
        int id = _data.Find(lowerCaseWord);
        if (id < 0 && lowerCaseWord.EndsWith("'s")) return Find(lowerCaseWord[..^2]);
        if (id < 0 && lowerCaseWord.EndsWith("s'")) return Find(lowerCaseWord[..^1]);
        return id < 0 ? FindInflected(lowerCaseWord) : OnlyBase(id);
    }

    /// <summary>The letters of a word.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such id.</exception>
    public string Text(int word) => _data.Text(Checked(word));

    /// <summary>How many senses a word has, those of its base forms included. A word of many senses (get, take) says little.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such id.</exception>
    public int Senses(int word)
    {
        LexiconList senses = _data.Senses(Checked(word));
        int count = senses.Left;
        LexiconList bases = senses.Following();
        while (bases.TryNext(out int lemma)) count += _data.Senses(lemma).Left;
        return count;
    }

    /// <summary>Which parts of speech a word can be, those of its base forms included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such id.</exception>
    public LexicalParts PartsOf(int word)
    {
        LexiconList senses = _data.Senses(Checked(word));
        var parts = LexicalParts.None;
        LexiconList bases = senses.Following();
        while (senses.TryNext(out int synset)) parts |= (LexicalParts)(1 << _data.PartOf(synset));
        while (bases.TryNext(out int lemma)) parts |= PartsOf(lemma);
        return parts;
    }

    /// <summary>How many senses a word has as one part of speech, those of its base forms left out: "saw" as a form of "see" does not count.</summary>
    internal int OwnSenses(int word, LexicalParts part)
    {
        LexiconList senses = _data.Senses(Checked(word));
        int count = 0;
        while (senses.TryNext(out int synset))
            if ((LexicalParts)(1 << _data.PartOf(synset)) == part) count++;
        return count;
    }

    /// <summary>Unpacks a word that is to be compared with many.</summary>
    internal LexicalProfile ProfileOf(int word, List<int> scratch) => LexicalProfile.Read(_data, Checked(word), scratch);

    /// <summary>The closest relation of two words. It is the same in both directions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such id.</exception>
    public LexicalRelation Relate(int left, int right) => Explain(left, right).Relation;

    /// <summary>The closest relation of two words, with the senses that give it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such id.</exception>
    public LexicalLink Explain(int left, int right)
    {
        if (Checked(left) > Checked(right))
        {
            LexicalLink mirrored = Explain(right, left);
            return new LexicalLink(mirrored.Relation, mirrored.RightRank, mirrored.LeftRank);
        }

        return LexicalComparison.Explain(_data, RecentProfile(left), RecentProfile(right));
    }

    /// <summary>Unpacks a word, or finds it unpacked: whoever compares two sentences asks for the same words again and again.</summary>
    private LexicalProfile RecentProfile(int word)
    {
        ref LexicalProfile? slot = ref _recent[word % RecentWords];
        // Profiles never change, so that it does not matter which thread puts one into its slot.
        if (Volatile.Read(ref slot) is { } known && known.Word == word) return known;
        LexicalProfile read = LexicalProfile.Read(_data, word, []);
        Volatile.Write(ref slot, read);
        return read;
    }

    private int Checked(int word)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(word);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(word, WordCount);
        return word;
    }

    private int FindInflected(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[MaxWord];
        foreach (Inflection inflection in Inflection.All)
        {
            int length = inflection.Apply(word, buffer);
            if (length == 0) continue;
            int id = _data.Find(buffer[..length]);
            if (id >= 0 && (PartsOf(id) & inflection.Part) != 0) return OnlyBase(id);
        }

        return -1;
    }

    // An irregular form that is no word of its own stands for its base form, when it has but one.
    private int OnlyBase(int id)
    {
        LexiconList senses = _data.Senses(id);
        if (senses.Left > 0) return id;
        LexiconList bases = senses.Following();
        return bases.Left == 1 && bases.TryNext(out int lemma) ? lemma : id;
    }
}
