using ArticleDiff.Alignment.Similarity.Signals;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity.Signals;

public sealed class ClauseTests
{
    [Theory]
    [InlineData("ferry struck buoy", "ferry struck buoy", 6 / 8f)]
    [InlineData("ferry struck buoy", "ferry struck buoy | pilot slept badly", 6 / 8f)]
    [InlineData("ferry struck buoy | pilot slept badly", "owner denied all | ferry struck buoy", 6 / 8f)]
    [InlineData("ferry struck buoy", "pilot struck | ferry passed buoy", 4 / 8f)]
    [InlineData("ferry struck buoy", "wheat rose", 0)]
    [InlineData("", "wheat rose", 0)]
    public void The_best_two_clauses_count_and_nothing_around_them(string left, string right, float expected) => Assert.Equal(expected, Clause.Of(new MadePair(left, right).Pair), 1e-6f);

    [Fact]
    public void Clauses_behind_the_sixteenth_are_one()
    {
        string clauses = string.Join(" | ", Enumerable.Range(0, 15).Select(i => $"w{i}"));
        Assert.Equal(4 / 6f, Clause.Of(new MadePair($"{clauses} | ferry | sank", "ferry sank").Pair), 1e-6f);
    }
}
