using ArticleDiff.Alignment.Similarity.Signals;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity.Signals;

public sealed class ArgumentsTests
{
    [Theory]
    [InlineData("Roe:Actor sued:Act Doe:Circumstance", "Roe:Actor sued:Act Doe:Circumstance", 2 / 2.5f)]
    [InlineData("Roe:Actor sued:Act Doe:Circumstance", "Doe:Actor sued:Act Roe:Circumstance", 0)]
    [InlineData("Roe:Actor sued:Act Doe:Circumstance", "Roe:Actor sued:Act bank:Circumstance", 1 / 1.5f)]
    [InlineData("Roe:Actor", "Roe", 0)]
    [InlineData("Roe:Actor:Attribution", "Roe:Actor:Attribution", 0)]
    [InlineData("ferry", "boat", 0)]
    public void What_matches_on_the_same_side_of_its_verb(string left, string right, float expected) => Assert.Equal(expected, Arguments.Of(new MadePair(left, right).Pair), 1e-6f);
}
