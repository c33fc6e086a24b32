using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Corpora.Sampling;
using ArticleDiff.Tests.Alignment;
using Xunit;

namespace ArticleDiff.Tests.Corpora.Sampling;

public sealed class PairSamplerTests
{
    private static readonly Lazy<(StoryAlignment Alignment, ImmutableArray<ScoredPair> Misses)> Museum = new(() => (Aligner.Align(Told.Museum), NearMisses.Find(Told.Museum)));
    private static readonly Lazy<(StoryAlignment Alignment, ImmutableArray<ScoredPair> Misses)> Seeds = new(() => (Told.AlignedSeeds, NearMisses.Find(Told.Seeds)));

    [Fact]
    public void A_sample_holds_pairs_of_every_stratum_in_equal_numbers()
    {
        PairSampler sampler = Sampler(40, 1, ("seeds", Seeds.Value), ("museum", Museum.Value));

        (ImmutableArray<SampledPair> pairs, ImmutableArray<int> drawn) = sampler.Draw();

        Assert.Equal((40, 40), (pairs.Length, pairs.Select(pair => pair.Key).Distinct().Count()));
        Assert.All(Enum.GetValues<SampleStratum>(), stratum => Assert.Equal(Math.Min(8, sampler.CountOf(stratum)), Math.Min(8, drawn[(int)stratum])));
        Assert.Equal(drawn, Enum.GetValues<SampleStratum>().Select(stratum => pairs.Count(pair => pair.Stratum == stratum)));
        // Sorted by stratum, the order would tell what the tool thinks.
        Assert.NotEqual(pairs.Select(pair => pair.Stratum).Order(), pairs.Select(pair => pair.Stratum));
    }

    [Fact]
    public void The_order_of_stories_changes_nothing_and_the_seed_does()
    {
        string[] Keys(ulong seed, params (string, (StoryAlignment, ImmutableArray<ScoredPair>))[] stories) => [.. Sampler(30, seed, stories).Draw().Pairs.Select(pair => pair.Key)];

        Assert.Equal(Keys(1, ("seeds", Seeds.Value), ("museum", Museum.Value)), Keys(1, ("museum", Museum.Value), ("seeds", Seeds.Value)));
        Assert.NotEqual(Keys(1, ("museum", Museum.Value)), Keys(2, ("museum", Museum.Value)));
    }

    [Fact]
    public void What_a_stratum_cannot_give_the_others_do()
    {
        Story story = Told.Pair(["The mayor opened the bridge on Monday.", "Rain fell."], ["The mayor opened the bridge on Monday.", "Nobody sang."]);
        PairSampler sampler = new(10, 1);
        sampler.Add("s", Aligner.Align(story), NearMisses.Find(story));

        (ImmutableArray<SampledPair> pairs, _) = sampler.Draw();

        Assert.Equal(4, pairs.Length);
        Assert.Equal(4, Enum.GetValues<SampleStratum>().Sum(sampler.CountOf));
    }

    [Fact]
    public void A_near_miss_is_in_no_link_and_scores_what_the_explanation_says()
    {
        HashSet<SentencePair> linked = [.. Museum.Value.Alignment.Links.SelectMany(link => link.Left.Ids.SelectMany(left => link.Right.Ids.Select(right => new SentencePair(left, right))))];
        Assert.NotEmpty(Museum.Value.Misses);
        Assert.All(Museum.Value.Misses, miss => Assert.DoesNotContain(miss.Pair, linked));
        foreach (ScoredPair miss in Museum.Value.Misses.Take(3)) Assert.Equal(Aligner.Explain(Told.Museum, miss.Pair.Left, miss.Pair.Right).Score, miss.Score, 9);
    }

    private static PairSampler Sampler(int size, ulong seed, params (string Id, (StoryAlignment Alignment, ImmutableArray<ScoredPair> Misses) Story)[] stories)
    {
        PairSampler sampler = new(size, seed);
        foreach ((string id, (StoryAlignment alignment, ImmutableArray<ScoredPair> misses)) in stories) sampler.Add(id, alignment, misses);
        return sampler;
    }
}
