using System.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Evaluation.Resources;

/// <summary>
/// Builds the embedded lexicon from WordNet: lower-case words, two-word expressions that are verbs or attested, their synsets in order of
/// frequency, base forms, derivations; and for synsets their hypernyms and antonyms. The same files give the same bytes.
/// </summary>
internal sealed class LexiconBuilder
{
    // A synset with more kinds than this says too little about two of them.
    private const int MaxSpecificKinds = 12;

    private readonly WordNetFiles _files;
    private readonly SortedDictionary<string, LexiconWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly int[] _synsetIds;
    private readonly List<int> _keptSynsets = [];

    private LexiconBuilder(WordNetFiles files)
    {
        _files = files;
        _synsetIds = new int[files.Synsets.Count];
        AddLemmas();
        AddForms();
        int id = 0;
        foreach (string word in _words.Keys) _ids.Add(word, id++);
        AddDerivations();
        NumberSynsets();
    }

    /// <summary>The lexicon's bytes, in the form that the class LexiconData describes.</summary>
    public static byte[] Build(string folder) => new LexiconBuilder(WordNetFiles.Read(folder)).Write();

    // Names are left out: a lemma keeps the senses in which WordNet writes it in lower case.
    private void AddLemmas()
    {
        for (int part = 0; part < WordNetFiles.Parts.Length; part++)
        {
            foreach ((string lemma, List<int> synsets) in _files.Index[part])
            {
                if (!IsWanted(lemma, part)) continue;
                int[] senses = [.. synsets.Where(synset => _files.Synsets[synset].Words.Contains(lemma))];
                if (senses.Length == 0) continue;
                LexiconWord word = Word(lemma.Replace('_', ' '));
                word.Senses.AddRange(senses);
                word.Parts |= (LexicalParts)(1 << part);
            }
        }
    }

    private bool IsWanted(string lemma, int part) =>
        lemma.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character is '\'' or '-' or '.' or '_')
        && lemma.Count(character => character == '_') switch
        {
            0 => true,
            1 => part == 1 || _files.Attested.Contains(lemma),
            _ => false,
        };

    // Irregular forms become words of their own; a lemma that is also the form of another one (found, meeting) points to it.
    private void AddForms()
    {
        for (int part = 0; part < WordNetFiles.Parts.Length; part++)
        {
            foreach ((string form, List<string> bases) in _files.Exceptions[part])
            {
                if (part >= 2 && IsNeverCompared(form)) continue;
                foreach (string lemma in bases.Where(lemma => lemma != form && Has(lemma, (LexicalParts)(1 << part)))) AddBase(form, lemma);
            }
        }

        Span<char> buffer = stackalloc char[128];
        foreach (string form in _words.Keys.ToArray())
        {
            foreach (Inflection inflection in Inflection.All)
            {
                if (inflection.Part == LexicalParts.Adjective && IsNeverCompared(form)) continue;
                string lemma = buffer[..inflection.Apply(form, buffer)].ToString();
                if (lemma.Length > 0 && Has(lemma, inflection.Part)) AddBase(form, lemma);
            }
        }
    }

    // Number and offer, being words but no adjectives, are no comparatives of numb and off.
    private bool IsNeverCompared(string form) =>
        _words.TryGetValue(form, out LexiconWord? word) && word.Senses.Count > 0
        && (word.Parts & (LexicalParts.Adjective | LexicalParts.Adverb)) == 0;

    private bool Has(string lemma, LexicalParts part) => _words.TryGetValue(lemma, out LexiconWord? word) && (word.Parts & part) != 0;

    private void AddBase(string form, string lemma)
    {
        if (form.Contains('_', StringComparison.Ordinal) || form.Any(character => character > '\x7F')) return;
        Word(form).Bases.Add(lemma);
    }

    private LexiconWord Word(string text)
    {
        if (!_words.TryGetValue(text, out LexiconWord? word)) _words.Add(text, word = new LexiconWord());
        return word;
    }

    private void AddDerivations()
    {
        foreach (WordNetSynset synset in _files.Synsets)
        {
            foreach (WordNetPointer pointer in synset.Pointers.Where(pointer => pointer.Symbol is "+" or "\\" or "<" && pointer.SourceWord >= 0))
            {
                string source = synset.Words[pointer.SourceWord].Replace('_', ' ');
                string target = _files.Synsets[pointer.Target].Words[pointer.TargetWord].Replace('_', ' ');
                if (source == target || !_words.TryGetValue(source, out LexiconWord? from) || !_words.TryGetValue(target, out LexiconWord? to)) continue;
                from.Derivations.Add(_ids[target]);
                to.Derivations.Add(_ids[source]);
            }
        }
    }

    // Kept are the synsets of the words and what stands directly above them.
    private void NumberSynsets()
    {
        var kept = new SortedSet<int>(_words.Values.SelectMany(word => word.Senses));
        foreach (int synset in kept.ToArray()) kept.UnionWith(Parents(synset));
        Array.Fill(_synsetIds, -1);
        foreach (int synset in kept)
        {
            _synsetIds[synset] = _keptSynsets.Count;
            _keptSynsets.Add(synset);
        }
    }

    private IEnumerable<int> Parents(int synset) =>
        from pointer in _files.Synsets[synset].Pointers
        where pointer.Symbol == "@" || (pointer.Symbol == "&" && _files.Synsets[synset].IsSatellite)
        select pointer.Target;

    private byte[] Write()
    {
        var strings = new LexiconSection();
        var blocks = new LexiconSection();
        var offsets = new LexiconSection();
        var records = new LexiconSection();
        WriteStrings(strings, blocks);
        foreach (LexiconWord word in _words.Values)
        {
            offsets.Add(records.Length, 3);
            records.AddList([.. word.Senses.Select(sense => _synsetIds[sense])]);
            records.AddList([.. word.Bases.Select(lemma => _ids[lemma])]);
            records.AddList([.. word.Derivations]);
        }

        var synsets = new LexiconSection();
        var further = new LexiconSection();
        WriteSynsets(synsets, further);
        var file = new LexiconSection();
        LexiconSection[] sections = [blocks, strings, offsets, records, synsets, further];
        file.Add(LexiconData.Signature, 4);
        file.Add(_words.Count, 4);
        file.Add(_keptSynsets.Count, 4);
        for (int part = 1; part < WordNetFiles.Parts.Length; part++) file.Add(_keptSynsets.Count(synset => _files.Synsets[synset].Part < part), 4);
        foreach (LexiconSection section in sections) file.Add(section.Length, 4);
        foreach (LexiconSection section in sections) file.Append(section);
        return file.ToArray();
    }

    private void WriteStrings(LexiconSection strings, LexiconSection blocks)
    {
        string previous = "";
        foreach ((string word, int id) in _words.Keys.Select((word, id) => (word, id)))
        {
            int shared = 0;
            if (id % LexiconData.BlockSize == 0) blocks.Add(strings.Length, 4);
            else shared = word.AsSpan().CommonPrefixLength(previous);
            strings.Add(shared, 1);
            strings.Add(word.Length - shared, 1);
            foreach (byte letter in Encoding.ASCII.GetBytes(word[shared..])) strings.Add(letter, 1);
            previous = word;
        }
    }

    private void WriteSynsets(LexiconSection synsets, LexiconSection further)
    {
        var kinds = new int[_keptSynsets.Count];
        foreach (int parent in _keptSynsets.SelectMany(Parents).Select(parent => _synsetIds[parent]).Where(parent => parent >= 0)) kinds[parent]++;
        for (int id = 0; id < _keptSynsets.Count; id++)
        {
            int[] parents = [.. Parents(_keptSynsets[id]).Select(parent => _synsetIds[parent]).Where(parent => parent >= 0).Distinct().Order()];
            int[] opposites = [.. _files.Synsets[_keptSynsets[id]].Pointers.Where(pointer => pointer.Symbol == "!")
                .Select(pointer => _synsetIds[pointer.Target]).Where(opposite => opposite >= 0).Distinct().Order()];
            int specific = kinds[id] is > 0 and <= MaxSpecificKinds ? LexiconData.SpecificFlag : 0;
            if (opposites.Length == 0 && parents.Length <= 1)
            {
                synsets.Add(specific | (parents.Length == 0 ? LexiconData.NoParent : parents[0]), 3);
                continue;
            }

            synsets.Add(specific | LexiconData.FurtherFlag | further.Length, 3);
            further.AddList(parents);
            further.AddList(opposites);
        }
    }
}
