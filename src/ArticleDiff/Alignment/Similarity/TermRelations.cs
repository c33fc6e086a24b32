using System.Runtime.InteropServices;
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

    // Below so many terms or pairs a second thread is not worth its start.
    private const int FewestForThreads = 5_000;
    private const int BlockSize = 1_000;

    private readonly int[] _starts;
    private readonly RelatedTerm[] _related;
    private readonly TermRelations? _near;

    private TermRelations(int[] starts, RelatedTerm[] related, TermRelations? near = null) => (_starts, _related, _near) = (starts, related, near);

    /// <summary>Number of terms of the story.</summary>
    public int Terms => _starts.Length - 1;

    /// <summary>The terms close to a term, itself left out, by term.</summary>
    public ReadOnlySpan<RelatedTerm> Of(int term) => _related.AsSpan(_starts[term].._starts[term + 1]);

    /// <summary>The terms close to a term or found in its company in other texts, itself left out, by term.</summary>
    public ReadOnlySpan<RelatedTerm> Near(int term) => (_near ?? this).Of(term);

    public static TermRelations Of(Vocabulary vocabulary, EngineSettings? settings = null)
    {
        settings ??= EngineSettings.Default;
        bool isLong = vocabulary.Count >= FewestForThreads;
        Task<RelatedTerm[]?[]?> near = Beside.Begin(isLong, () => settings.Uses(EngineSignals.Vectors) ? VectorNeighbours.Find(vocabulary) : null);
        LexicalProfile?[] profiles = ProfilesOf(vocabulary);
        Task<List<Edge>> spellings = Beside.Begin(isLong, () => settings.Uses(EngineSignals.Spellings) ? SpellingsOf(vocabulary, profiles) : []);
        List<Edge> edges = settings.Uses(EngineSignals.Meanings) ? MeaningsOf(profiles) : [];
        edges.AddRange(spellings.End());
        AscendingEdges close = Ascending(vocabulary.Count, edges);
        (int[] starts, RelatedTerm[] related) = close.BothWays();
        if (near.End() is not { } vectors) return new TermRelations(starts, related);
        (int[] nearStarts, RelatedTerm[] all) = close.With(vectors).BothWays();
        return new TermRelations(starts, related, new TermRelations(nearStarts, all));
    }

    private static AscendingEdges Ascending(int terms, List<Edge> edges)
    {
        long[] pairs = new long[edges.Count];
        float[] similarities = new float[edges.Count];
        for (int i = 0; i < pairs.Length; i++) (pairs[i], similarities[i]) = (edges[i].Pair, edges[i].Similarity);
        Array.Sort(pairs, similarities);
        AscendingEdges ascending = new(terms);
        for (int i = 0; i < pairs.Length; i++) ascending.Add((int)(pairs[i] >> 32), (int)pairs[i], similarities[i]);
        return ascending;
    }

    /// <summary>What the lexicon knows of the word that each term stands for, or null.</summary>
    private static LexicalProfile?[] ProfilesOf(Vocabulary vocabulary)
    {
        LexicalProfile?[] profiles = new LexicalProfile?[vocabulary.Count];
        InBlocks(profiles.Length, (start, end) =>
        {
            List<int> scratch = [];
            for (int term = start; term < end; term++)
                if (IsWord(vocabulary, term) && Lexicon.Default.Find(vocabulary.FormOf(term)) is >= 0 and int word) profiles[term] = Lexicon.Default.ProfileOf(word, scratch);
        });
        return profiles;
    }

    // By several threads when there is much to do. Each result has its own place, so that it does not matter which thread is first.
    private static void InBlocks(int count, Action<int, int> work)
    {
        if (count < FewestForThreads) work(0, count);
        else Parallel.For(0, (count + BlockSize - 1) / BlockSize, block => work(block * BlockSize, Math.Min(count, (block + 1) * BlockSize)));
    }

    private static List<Edge> MeaningsOf(LexicalProfile?[] profiles)
    {
        Dictionary<int, List<int>> bySynset = [];
        for (int term = 0; term < profiles.Length; term++)
        {
            if (profiles[term] is not { } profile) continue;
            for (int i = 0; i < profile.Senses.Length; i += 2)
            {
                if (!bySynset.TryGetValue(profile.Senses[i], out List<int>? terms)) bySynset.Add(profile.Senses[i], terms = []);
                if (terms.Count == 0 || terms[^1] != term) terms.Add(term);
            }
        }

        // Two words that are forms, derivations, synonyms or kinds of each other have a synset of the one among those of, above or derived from the other.
        List<long> pairs = [];
        for (int term = 0; term < profiles.Length; term++)
        {
            if (profiles[term] is not { } profile) continue;
            AddPairs(profile.Senses, term);
            AddPairs(profile.Above, term);
            AddPairs(profile.DerivedSenses, term);
        }

        pairs.Sort();
        int count = 0;
        foreach (long pair in CollectionsMarshal.AsSpan(pairs))
            if (count == 0 || pairs[count - 1] != pair) pairs[count++] = pair;
        float[] similarities = new float[count];
        InBlocks(count, Compare);
        List<Edge> edges = new(count);
        for (int i = 0; i < count; i++)
            if (similarities[i] > 0) edges.Add(new Edge(pairs[i], similarities[i]));
        return edges;

        void Compare(int start, int end)
        {
            for (int i = start; i < end; i++)
            {
                Edge edge = new(pairs[i], 0);
                similarities[i] = Similarity(Closest(profiles[edge.First]!, profiles[edge.Second]!));
            }
        }

        void AddPairs(ReadOnlySpan<int> senses, int term)
        {
            for (int i = 0; i < senses.Length; i += 2)
            {
                if (!bySynset.TryGetValue(senses[i], out List<int>? others)) continue;
                foreach (int other in others)
                    if (other != term) pairs.Add(Edge.PairOf(term, other));
            }
        }
    }

    /// <summary>The closest relation, told in the order of the lexicon, as it is in both directions.</summary>
    private static LexicalLink Closest(LexicalProfile left, LexicalProfile right) =>
        left.Word <= right.Word ? LexicalComparison.Close(left, right) : LexicalComparison.Close(right, left);

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
    private static List<Edge> SpellingsOf(Vocabulary vocabulary, LexicalProfile?[] profiles)
    {
        List<Edge> edges = [];
        Dictionary<string, List<int>> byBeginning = new(StringComparer.Ordinal);
        Dictionary<string, int> byKey = new(StringComparer.Ordinal);
        var lookup = byKey.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int term = 0; term < profiles.Length; term++)
        {
            string key = vocabulary.KeyOf(term);
            if (!IsWord(vocabulary, term)) continue;
            byKey[key] = term;
            if (key.Length < BeginningLength) continue;
            string beginning = key[..BeginningLength];
            if (!byBeginning.TryGetValue(beginning, out List<int>? terms)) byBeginning.Add(beginning, terms = []);
            foreach (int other in terms)
                if (!AreOpposite(profiles[term], profiles[other])) edges.Add(new Edge(Edge.PairOf(term, other), CommonBeginning));
            terms.Add(term);
        }

        for (int term = 0; term < profiles.Length; term++)
        {
            string key = vocabulary.KeyOf(term);
            for (int start = 2; start <= key.Length - ShortestPart; start++)
                if (lookup.TryGetValue(key.AsSpan(start), out int part) && part != term && !AreOpposite(profiles[term], profiles[part]))
                    edges.Add(new Edge(Edge.PairOf(term, part), Compound));
        }

        return edges;
    }

    /// <summary>Whether the lexicon knows better than the letters: legal and illegal, employer and employee are no forms of one word.</summary>
    private static bool AreOpposite(LexicalProfile? left, LexicalProfile? right) => left is not null && right is not null && Closest(left, right).Relation == LexicalRelation.Antonym;

    private static bool IsWord(Vocabulary vocabulary, int term) => vocabulary.KeyOf(term)[0] is not ('@' or '#');

    /// <summary>Two terms, the smaller one in the upper half of the pair, and how close they are.</summary>
    private readonly record struct Edge(long Pair, float Similarity)
    {
        public int First => (int)(Pair >> 32);

        public int Second => (int)Pair;

        public static long PairOf(int term, int other) => (long)Math.Min(term, other) << 32 | (uint)Math.Max(term, other);
    }
}
