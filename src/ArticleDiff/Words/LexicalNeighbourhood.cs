namespace ArticleDiff.Words;

/// <summary>
/// The synsets by which related words can be found without comparing all with all: two words that
/// <see cref="Lexicon.Relate"/> calls forms, derivations, synonyms or kinds of each other have an own synset of the one among the own or
/// near synsets of the other.
/// </summary>
internal sealed class LexicalNeighbourhood
{
    /// <summary>The synsets of the word and of its base forms.</summary>
    public List<int> Own { get; } = [];

    /// <summary>The synsets of words derived from it, and those right above its own.</summary>
    public List<int> Near { get; } = [];

    /// <summary>Reads the neighbourhood of a word in place of the one before.</summary>
    public void Read(LexiconData data, int word)
    {
        Own.Clear();
        Near.Clear();
        ReadWord(data, word);
        LexiconList bases = data.Senses(word).Following();
        while (bases.TryNext(out int lemma)) ReadWord(data, lemma);
    }

    private void ReadWord(LexiconData data, int word)
    {
        LexiconList senses = data.Senses(word);
        while (senses.TryNext(out int synset))
        {
            Own.Add(synset);
            if (data.TryFurther(synset, out LexiconList parents))
                while (parents.TryNext(out int parent)) Near.Add(parent);
            else if (data.Parent(synset) is >= 0 and int only)
                Near.Add(only);
        }

        LexiconList derivations = data.Senses(word).Following().Following();
        while (derivations.TryNext(out int derived))
        {
            LexiconList synsets = data.Senses(derived);
            while (synsets.TryNext(out int synset)) Near.Add(synset);
        }
    }
}
