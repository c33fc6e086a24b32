using ArticleDiff.Alignment.Similarity.Signals;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity.Signals;

public sealed class QuotedWordsTests
{
    [Theory]
    [InlineData("we:Quoted will:Quoted pay:Quoted", "we:Quoted will:Quoted pay:Quoted", 1)]
    [InlineData("will:Quoted pay:Quoted", "will:Quoted leave:Quoted", 0.5f)]
    [InlineData("will:Quoted pay:Quoted", "will pay leave:Quoted", 0)]
    [InlineData("will:Quoted pay:Quoted", "will pay", 0.5f)]
    [InlineData("ferry", "ferry", 0.5f)]
    public void Quoted_words_in_common_over_the_quoted_words_of_both(string left, string right, float expected) => Assert.Equal(expected, QuotedWords.Of(new MadePair(left, right).Pair), 1e-6f);
}
