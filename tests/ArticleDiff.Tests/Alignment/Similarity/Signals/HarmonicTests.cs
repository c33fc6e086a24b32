using ArticleDiff.Alignment.Similarity.Signals;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity.Signals;

public sealed class HarmonicTests
{
    [Theory]
    [InlineData("ferry sank", "ferry sank", 4 / 6f)]
    [InlineData("ferry sank", "ferry left", 2 / 6f)]
    [InlineData("ferry sank harbour dawn", "ferry sank", 4 / 8f)]
    [InlineData("ferry:0.2", "ferry:0.2", 0.4f / 2.4f)]
    [InlineData("ferry:0.2 sank", "ferry:0.8 left", 0.4f / 5)]
    [InlineData("ferry", "boat", 0)]
    [InlineData("", "boat", 0)]
    public void What_both_share_is_taken_twice_over_what_both_weigh_and_two(string left, string right, float expected)
        => Assert.Equal(expected, Harmonic.Of(new MadePair(left, right).Pair), 1e-6f);

    [Fact]
    public void Words_that_are_only_alike_share_less() => Assert.Equal(2 * 0.6f / 4, Harmonic.Of(new MadePair("buy", "purchase", ("buy", "purchase", 0.6f)).Pair), 1e-6f);
}
