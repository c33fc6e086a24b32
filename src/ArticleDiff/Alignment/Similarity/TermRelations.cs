using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Words;

namespace ArticleDiff.Alignment.Similarity;

/// <summary>For each term of a story the other terms of the story that are close to it in meaning or in spelling.</summary>
internal sealed class TermRelations
{
    // See docs/thresholds.md.
    private const float SameLemma = 0.95f, Derivation = 0.9f, Synonym = 0.85f, DerivedSynonym = 0.7f, Hypernym = 0.5f;
    private const float RankDiscount = 0.05f;
    private const int MostRanks = 6;
    private const float CommonBeginning = 0.6f, Compound = 0.7f;
    private const int BeginningLength = 6, ShortestPart = 5;

    private readonly int[] _starts;
    private readonly RelatedTerm[] _related;

    private TermRelations(int[] starts, RelatedTerm[] related) => (_starts, _related) = (starts, related);

    /// <summary>The terms close to a term, itself left out, by term.</summary>
    public ReadOnlySpan<RelatedTerm> Of(int term) => _related.AsSpan(_starts[term].._starts[term + 1]);

    public static TermRelations Of(Vocabulary vocabulary, EngineSettings? settings = null)
    {
        settings ??= EngineSettings.Default;
        SortedDictionary<int, float>[] near = new SortedDictionary<int, float>[vocabulary.Count];
        for (int term = 0; term < near.Length; term++) near[term] = [];
        if (settings.Uses(EngineSignals.Meanings)) AddMeanings(vocabulary, near);
        if (settings.Uses(EngineSignals.Spellings)) AddSpellings(vocabulary, near);
        int[] starts = new int[near.Length + 1];
        for (int term = 0; term < near.Length; term++) starts[term + 1] = starts[term] + near[term].Count;
        RelatedTerm[] related = new RelatedTerm[starts[^1]];
        for (int term = 0, at = 0; term < near.Length; term++)
            foreach ((int other, float similarity) in near[term]) related[at++] = new RelatedTerm(other, similarity);
        return new TermRelations(starts, related);
    }

    private static void AddMeanings(Vocabulary vocabulary, SortedDictionary<int, float>[] near)
    {
        Lexicon lexicon = Lexicon.Default;
        int[] words = new int[vocabulary.Count];
        Dictionary<int, List<int>> bySynset = [];
        LexicalNeighbourhood neighbourhood = new();
        for (int term = 0; term < words.Length; term++)
        {
            words[term] = IsWord(vocabulary, term) ? lexicon.Find(vocabulary.FormOf(term)) : -1;
            if (words[term] < 0) continue;
            lexicon.ReadNeighbourhood(words[term], neighbourhood);
            foreach (int synset in neighbourhood.Own)
            {
                if (!bySynset.TryGetValue(synset, out List<int>? terms)) bySynset.Add(synset, terms = []);
                if (terms.Count == 0 || terms[^1] != term) terms.Add(term);
            }
        }

        for (int term = 0; term < words.Length; term++)
        {
            if (words[term] < 0) continue;
            lexicon.ReadNeighbourhood(words[term], neighbourhood);
            foreach (int synset in neighbourhood.Own.Concat(neighbourhood.Near))
            {
                if (!bySynset.TryGetValue(synset, out List<int>? others)) continue;
                foreach (int other in others)
                    if (other != term && !near[term].ContainsKey(other))
                        Add(near, term, other, Similarity(lexicon.Explain(words[term], words[other])));
            }
        }
    }

    private static float Similarity(LexicalLink link)
    {
        float discount = RankDiscount * Math.Min(MostRanks, link.LeftRank + link.RightRank);
        return link.Relation switch
        {
            LexicalRelation.SameLemma => SameLemma,
            LexicalRelation.Derivation => Derivation,
            LexicalRelation.Synonym => Synonym - discount,
            LexicalRelation.DerivedSynonym => DerivedSynonym,
            LexicalRelation.Hypernym => Hypernym - discount,
            _ => 0,
        };
    }

    /// <summary>Long words with a common beginning, and compounds with their last part: bioweapon, weapon.</summary>
    private static void AddSpellings(Vocabulary vocabulary, SortedDictionary<int, float>[] near)
    {
        Dictionary<string, List<int>> byBeginning = new(StringComparer.Ordinal);
        Dictionary<string, int> byKey = new(StringComparer.Ordinal);
        var lookup = byKey.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int term = 0; term < near.Length; term++)
        {
            string key = vocabulary.KeyOf(term);
            if (!IsWord(vocabulary, term)) continue;
            byKey[key] = term;
            if (key.Length < BeginningLength) continue;
            string beginning = key[..BeginningLength];
            if (!byBeginning.TryGetValue(beginning, out List<int>? terms)) byBeginning.Add(beginning, terms = []);
            foreach (int other in terms)
                if (!AreOpposite(vocabulary, term, other)) Add(near, term, other, CommonBeginning);
            terms.Add(term);
        }

        for (int term = 0; term < near.Length; term++)
        {
            string key = vocabulary.KeyOf(term);
            for (int start = 2; start <= key.Length - ShortestPart; start++)
                if (lookup.TryGetValue(key.AsSpan(start), out int part) && !AreOpposite(vocabulary, term, part)) Add(near, term, part, Compound);
        }
    }

    /// <summary>Whether the lexicon knows better than the letters: legal and illegal, employer and employee are no forms of one word.</summary>
    private static bool AreOpposite(Vocabulary vocabulary, int term, int other)
    {
        Lexicon lexicon = Lexicon.Default;
        int left = lexicon.Find(vocabulary.FormOf(term)), right = lexicon.Find(vocabulary.FormOf(other));
        return left >= 0 && right >= 0 && lexicon.Relate(left, right) == LexicalRelation.Antonym;
    }

    private static bool IsWord(Vocabulary vocabulary, int term) => vocabulary.KeyOf(term)[0] is not ('@' or '#');

    private static void Add(SortedDictionary<int, float>[] near, int term, int other, float similarity)
    {
        if (similarity <= 0 || term == other) return;
        if (near[term].GetValueOrDefault(other) >= similarity) return;
        near[term][other] = similarity;
        near[other][term] = similarity;
    }
}
