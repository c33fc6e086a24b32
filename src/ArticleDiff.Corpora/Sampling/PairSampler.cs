using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Corpora.Agreement;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Corpora.Sampling;

/// <summary>
/// Draws pairs of sentences for annotators, story by story, in memory bounded by the size of the sample. Each pair has a number that follows from the seed and from
/// its ids; in each stratum the pairs with the smallest numbers are drawn. So the sample does not depend on the order of the stories, and a larger sample holds
/// the smaller one's pairs of each stratum.
/// </summary>
/// <param name="size">How many pairs are wanted.</param>
/// <param name="seed">The seed.</param>
public sealed class PairSampler(int size, ulong seed)
{
    private static readonly ImmutableArray<SampleStratum> Strata = [.. Enum.GetValues<SampleStratum>()];

    private readonly PriorityQueue<SampledPair, ulong>[] _kept = [.. Strata.Select(_ => new PriorityQueue<SampledPair, ulong>(Comparer<ulong>.Create((left, right) => right.CompareTo(left))))];
    private readonly long[] _counts = new long[Strata.Length];

    /// <summary>How many pairs there are in a stratum.</summary>
    public long CountOf(SampleStratum stratum) => _counts[(int)stratum];

    /// <summary>Lets the pairs of a story take part in the draw.</summary>
    /// <param name="id">The id of the story.</param>
    /// <param name="alignment">The aligned story.</param>
    /// <param name="nearMisses">Its near misses: see <see cref="NearMisses"/>.</param>
    public void Add(string id, StoryAlignment alignment, ImmutableArray<ScoredPair> nearMisses)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(alignment);
        ulong story = StableHash.Mix(StableHash.Of(id) ^ StableHash.Mix(seed));
        HashSet<SentencePair> taken = [];
        foreach (Link link in alignment.Links)
            foreach (SentenceId left in link.Left.Ids)
                foreach (SentenceId right in link.Right.Ids)
                    if (taken.Add(new SentencePair(left, right))) Offer(id, story, alignment.Story, left, right, StratumOf(link.Band), LabelOf(link), link.Score);
        foreach (ScoredPair miss in nearMisses)
            if (taken.Add(miss.Pair)) Offer(id, story, alignment.Story, miss.Pair.Left, miss.Pair.Right, SampleStratum.NearMiss, PairLabel.None, miss.Score);
        AddOthers(id, story, alignment.Story, taken);
    }

    /// <summary>The sample: as many pairs of each stratum as can be, in an order that tells nothing about the strata.</summary>
    /// <returns>The pairs, and how many were drawn of each stratum.</returns>
    public (ImmutableArray<SampledPair> Pairs, ImmutableArray<int> Drawn) Draw()
    {
        int[] quotas = Quotas();
        List<(ulong Order, SampledPair Pair)> drawn = [];
        foreach (SampleStratum stratum in Strata)
            drawn.AddRange(_kept[(int)stratum].UnorderedItems.OrderBy(item => item.Priority).ThenBy(item => item.Element.Key, StringComparer.Ordinal).Take(quotas[(int)stratum])
                .Select(item => (StableHash.Mix(item.Priority + 1), item.Element)));
        return ([.. drawn.OrderBy(item => item.Order).ThenBy(item => item.Pair.Key, StringComparer.Ordinal).Select(item => item.Pair)], [.. quotas]);
    }

    /// <summary>Even shares; what a stratum cannot give the others do, one after another.</summary>
    private int[] Quotas()
    {
        int[] quotas = new int[Strata.Length];
        int left = size;
        for (bool moved = true; left > 0 && moved;)
        {
            moved = false;
            for (int stratum = 0; stratum < quotas.Length && left > 0; stratum++)
            {
                if (quotas[stratum] == _kept[stratum].Count) continue;
                quotas[stratum]++;
                left--;
                moved = true;
            }
        }

        return quotas;
    }

    private void AddOthers(string id, ulong story, Story articles, HashSet<SentencePair> taken)
    {
        for (int left = 0; left < articles.Articles.Length; left++)
            for (int right = left + 1; right < articles.Articles.Length; right++)
                foreach (Sentence one in articles.Articles[left].Tree.Sentences)
                {
                    if (!one.IsBody) continue;
                    foreach (Sentence other in articles.Articles[right].Tree.Sentences)
                    {
                        if (!other.IsBody) continue;
                        SentenceId first = new(left, one.Index), second = new(right, other.Index);
                        if (!taken.Contains(new SentencePair(first, second))) Offer(id, story, articles, first, second, SampleStratum.Random, PairLabel.None, null);
                    }
                }
    }

    private void Offer(string id, ulong story, Story articles, SentenceId left, SentenceId right, SampleStratum stratum, PairLabel label, double? score)
    {
        _counts[(int)stratum]++;
        ulong number = Number(Number(Number(Number(story, left.Article), left.Sentence), right.Article), right.Sentence);
        PriorityQueue<SampledPair, ulong> kept = _kept[(int)stratum];
        if (kept.Count == size)
        {
            if (!kept.TryPeek(out _, out ulong largest) || number >= largest) return;
            kept.Dequeue();
        }

        kept.Enqueue(new SampledPair(id, Read(articles, left), Read(articles, right), stratum, label, score) { Key = number.ToString("x16", CultureInfo.InvariantCulture) }, number);
    }

    // Articles are in canonical order, so an index says as much as an id.
    private static ulong Number(ulong before, int next) => StableHash.Mix(before + (ulong)next + 1);

    private static SampledSentence Read(Story story, SentenceId id)
    {
        ArticleTree tree = story.Articles[id.Article].Tree;
        return new SampledSentence(story.Articles[id.Article].Id, id.Sentence, tree.DisplayText(tree.Sentences[id.Sentence]), id.Sentence > 0 ? tree.DisplayText(tree.Sentences[id.Sentence - 1]) : "");
    }

    private static SampleStratum StratumOf(LinkBand band) => band switch
    {
        LinkBand.Strong => SampleStratum.Strong,
        LinkBand.Medium => SampleStratum.Medium,
        _ => SampleStratum.Weak,
    };

    // A weak link is a hint and no answer; of a link of several sentences, each pair shares a part.
    private static PairLabel LabelOf(Link link) => link.Band == LinkBand.Weak ? PairLabel.None
        : link.Relation == LinkRelation.Equivalent && link.Left.Sentences.Length == 1 && link.Right.Sentences.Length == 1 ? PairLabel.Equivalent
        : PairLabel.Partial;
}
