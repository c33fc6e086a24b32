using ArticleDiff.Alignment.Similarity.Signals;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity.Signals;

public sealed class BetterCoverageTests
{
    [Theory]
    [InlineData("ferry sank", "ferry sank harbour dawn", 2 / 3f)]
    [InlineData("ferry sank harbour dawn", "ferry sank", 2 / 3f)]
    [InlineData("ferry", "ferry sank harbour dawn", 1 / 2f)]
    [InlineData("ferry", "boat", 0)]
    public void The_lighter_side_counts(string left, string right, float expected) => Assert.Equal(expected, BetterCoverage.Of(new MadePair(left, right).Pair), 1e-6f);
}
