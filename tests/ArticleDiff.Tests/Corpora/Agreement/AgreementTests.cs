using System.Collections.Immutable;
using ArticleDiff.Corpora.Agreement;
using Xunit;

namespace ArticleDiff.Tests.Corpora.Agreement;

public sealed class AgreementTests
{
    // The example of two observers and ten units in Krippendorff's "Computing Krippendorff's Alpha-Reliability" (2011), section A.
    private static readonly ImmutableArray<LabelledPair> Example = Pairs("0100000010", "1110010000");

    [Fact]
    public void Alpha_is_that_of_the_published_example() => Assert.Equal(0.095, AgreementStatistics.Alpha(Example, LabelView.Linked)!.Value, 3);

    [Fact]
    public void Kappa_is_agreement_beyond_chance() => Assert.Equal((0.6 - 0.56) / 0.44, AgreementStatistics.Kappa(Example, 0, 1, LabelView.Linked)!.Value, 9);

    [Fact]
    public void F1_is_the_same_in_both_directions()
    {
        Assert.Equal(2.0 / 6, AgreementStatistics.F1(Example, 0, 1, LabelView.Linked, PairWeighting.Even)!.Value, 9);
        Assert.Equal(2.0 / 6, AgreementStatistics.F1(Example, 1, 0, LabelView.Linked, PairWeighting.Even)!.Value, 9);
    }

    [Fact]
    public void Full_agreement_is_one_and_a_label_nobody_else_has_does_not_count()
    {
        ImmutableArray<LabelledPair> pairs = Pairs("0121-", "01212");

        Assert.Equal(1, AgreementStatistics.Alpha(pairs, LabelView.Relation)!.Value, 9);
        Assert.Equal(1, AgreementStatistics.Kappa(pairs, 0, 1, LabelView.Relation)!.Value, 9);
    }

    [Fact]
    public void Where_there_is_nothing_to_agree_on_there_is_no_figure()
    {
        Assert.Null(AgreementStatistics.Alpha(Pairs("000", "000"), LabelView.Linked));
        Assert.Null(AgreementStatistics.Kappa(Pairs("000", "000"), 0, 1, LabelView.Linked));
        Assert.Null(AgreementStatistics.F1(Pairs("000", "000"), 0, 1, LabelView.Linked, PairWeighting.Even));
        Assert.Null(AgreementStatistics.Kappa(Pairs("0--", "-11"), 0, 1, LabelView.Linked));
    }

    [Fact]
    public void Weights_make_a_pair_count_for_those_it_stands_for()
    {
        ImmutableArray<LabelledPair> pairs = [.. Pairs("11", "10").Select((pair, i) => pair with { Weight = i == 0 ? 1 : 9 })];

        Assert.Equal(2.0 / 3, AgreementStatistics.F1(pairs, 0, 1, LabelView.Linked, PairWeighting.Even)!.Value, 9);
        Assert.Equal(2.0 / 11, AgreementStatistics.F1(pairs, 0, 1, LabelView.Linked, PairWeighting.ByStratum)!.Value, 9);
    }

    [Fact]
    public void An_interval_follows_from_the_seed_and_holds_the_figure()
    {
        ImmutableArray<LabelledPair> pairs = [.. Enumerable.Range(0, 20).SelectMany(story => Pairs("0110100110", story % 3 == 0 ? "0110110010" : "0110100110").Select(pair => pair with { Story = $"s{story}" }))];
        double? Kappa(IEnumerable<LabelledPair> drawn) => AgreementStatistics.Kappa(drawn, 0, 1, LabelView.Linked);

        (double low, double high) = StoryBootstrap.Interval(pairs, Kappa, 500, 1)!.Value;

        Assert.InRange(Kappa(pairs)!.Value, low, high);
        Assert.True(low < high);
        Assert.Equal((low, high), StoryBootstrap.Interval(pairs, Kappa, 500, 1));
        Assert.NotEqual((low, high), StoryBootstrap.Interval(pairs, Kappa, 500, 2));
    }

    [Fact]
    public void One_story_gives_no_interval() => Assert.Null(StoryBootstrap.Interval(Example, drawn => AgreementStatistics.Alpha(drawn, LabelView.Linked), 100, 1));

    private static ImmutableArray<LabelledPair> Pairs(string left, string right) => [.. left.Zip(right, (one, other) => new LabelledPair("s", [Label(one), Label(other)]))];

    private static PairLabel? Label(char c) => c == '-' ? null : (PairLabel)(c - '0');
}
