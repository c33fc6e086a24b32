using ArticleDiff.Alignment.Similarity.Signals;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity.Signals;

public sealed class AdjacencyTests
{
    [Theory]
    [InlineData("ferry sank", "ferry sank", 2 / 3f)]
    [InlineData("ferry a b c sank", "sank d e f ferry", 2 / 3f)]
    [InlineData("ferry a b c d sank", "ferry sank", 0)]
    [InlineData("ferry sank", "ferry a b c d sank", 0)]
    [InlineData("ferry", "ferry", 0)]
    [InlineData("ferry", "boat", 0)]
    public void Words_keep_their_company_within_four_words_on_both_sides(string left, string right, float expected) => Assert.Equal(expected, Adjacency.Of(new MadePair(left, right).Pair), 1e-6f);

    [Theory]
    [InlineData("the:Function ferry", "the:Function ferry")]
    [InlineData("the:Function of:Function", "the:Function of:Function")]
    public void Function_words_are_no_company(string left, string right) => Assert.Equal(0, Adjacency.Of(new MadePair(left, right).Pair));
}
