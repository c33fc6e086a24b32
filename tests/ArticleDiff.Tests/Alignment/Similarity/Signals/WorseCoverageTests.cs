using ArticleDiff.Alignment.Similarity.Signals;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity.Signals;

public sealed class WorseCoverageTests
{
    [Theory]
    [InlineData("ferry sank", "ferry sank harbour dawn", 2 / 5f)]
    [InlineData("ferry sank harbour dawn", "ferry sank", 2 / 5f)]
    [InlineData("ferry", "boat", 0)]
    public void The_heavier_side_counts(string left, string right, float expected) => Assert.Equal(expected, WorseCoverage.Of(new MadePair(left, right).Pair), 1e-6f);
}
