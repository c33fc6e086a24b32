using ArticleDiff.Alignment.Similarity.Signals;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity.Signals;

public sealed class WordShareTests
{
    [Theory]
    [InlineData("ferry:0.1 sank:0.9", "ferry:0.1 left:0.9", 2 / 4f)]
    [InlineData("the:Function ferry", "the:Function ferry", 1)]
    [InlineData("the:Function ferry", "the:Function boat", 0)]
    [InlineData("the:Function", "the:Function", 0)]
    [InlineData("", "", 0)]
    public void Content_words_count_whatever_they_weigh(string left, string right, float expected) => Assert.Equal(expected, WordShare.Of(new MadePair(left, right).Pair), 1e-6f);

    [Fact]
    public void Words_that_are_only_alike_count_for_less() => Assert.Equal(0.6f, WordShare.Of(new MadePair("buy", "purchase", ("buy", "purchase", 0.6f)).Pair), 1e-6f);
}
