using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ArticleDiff.Syntax;

namespace ArticleDiff.Copies;

/// <summary>How many units of an article stand, nearly word for word, in each other article.</summary>
/// <remarks>
/// An exact set-similarity join with prefix filtering (Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma and Srikant 2007): two sets whose Dice coefficient
/// reaches the threshold share one of the rarest words of each, so only sets with a rare word in common are compared.
/// </remarks>
internal sealed class CopiedUnits
{
    // See docs/thresholds.md.
    private const double NearlyTheSame = 0.85;
    private const int FewestWords = 4;
    private const int PostingBudget = 512;

    private readonly int[] _units;
    private readonly int[,] _copied;

    private CopiedUnits(int articles) => (_units, _copied) = (new int[articles], new int[articles, articles]);

    /// <summary>Units of an article that are long enough to tell a copy from chance.</summary>
    public int Units(int article) => _units[article];

    /// <summary>The share of the units of the shorter article that stand in the longer one; null when one of them has none.</summary>
    public double? ShareOf(int left, int right)
    {
        int fewer = Math.Min(_units[left], _units[right]);
        if (fewer == 0) return null;
        // Of two articles of the same length, the share that speaks more for a copy would depend on which is left.
        int copied = _units[left] == _units[right] ? Math.Min(_copied[left, right], _copied[right, left])
            : _units[left] < _units[right] ? _copied[left, right] : _copied[right, left];
        return (double)copied / fewer;
    }

    /// <summary>Counts over all pairs of articles.</summary>
    public static CopiedUnits Count(ImmutableArray<ArticleTree> articles)
    {
        CopiedUnits copied = new(articles.Length);
        List<WordSet> sets = copied.Read(articles);
        Dictionary<ulong, List<int>> postings = [];
        List<int>[] partners = [.. sets.Select(_ => new List<int>())];
        HashSet<int> seen = [];
        for (int i = 0; i < sets.Count; i++)
        {
            WordSet set = sets[i];
            int prefix = set.Words.Length - (int)Math.Ceiling(NearlyTheSame / (2 - NearlyTheSame) * set.Words.Length) + 1;
            seen.Clear();
            foreach (ulong word in set.Words.AsSpan(0, prefix))
            {
                ref List<int>? posting = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, word, out _);
                posting ??= [];
                foreach (int other in posting)
                {
                    if (!seen.Add(other) || !set.IsNear(sets[other], NearlyTheSame)) continue;
                    partners[i].Add(other);
                    partners[other].Add(i);
                }

                // Text made by a machine may hold thousands of nearly equal lines; who meets them at last is compared with the first of them.
                if (posting.Count < PostingBudget) posting.Add(i);
            }
        }

        for (int i = 0; i < sets.Count; i++) copied.Add(sets, i, partners[i]);
        return copied;
    }

    private void Add(List<WordSet> sets, int set, List<int> partners)
    {
        HashSet<int> holders = [.. partners.Append(set).SelectMany(other => sets[other].Counts.Keys)];
        foreach ((int article, int count) in sets[set].Counts)
            foreach (int holder in holders)
                if (holder != article) _copied[article, holder] += count;
    }

    /// <summary>The different sets of words, each with the articles that have it, rarest words first.</summary>
    private List<WordSet> Read(ImmutableArray<ArticleTree> articles)
    {
        Dictionary<ulong, WordSet> byKey = [];
        List<WordSet> sets = [];
        for (int article = 0; article < articles.Length; article++)
            foreach (Sentence sentence in articles[article].Sentences)
            {
                if (!sentence.IsBody) continue;
                ulong[] words = UnitWords.Read(articles[article], sentence);
                if (words.Length < FewestWords) continue;
                _units[article]++;
                ulong key = UnitWords.KeyOf(words);
                if (!byKey.TryGetValue(key, out WordSet? set))
                {
                    byKey.Add(key, set = new WordSet(words));
                    sets.Add(set);
                }

                set.Counts[article] = set.Counts.GetValueOrDefault(article) + 1;
            }

        Dictionary<ulong, int> frequency = [];
        foreach (WordSet set in sets)
            foreach (ulong word in set.Words) CollectionsMarshal.GetValueRefOrAddDefault(frequency, word, out _)++;
        foreach (WordSet set in sets)
            Array.Sort(set.Words, (left, right) => frequency[left] != frequency[right] ? frequency[left].CompareTo(frequency[right]) : left.CompareTo(right));
        return sets;
    }
}
