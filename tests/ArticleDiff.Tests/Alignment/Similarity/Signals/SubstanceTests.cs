using ArticleDiff.Alignment.Similarity.Signals;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity.Signals;

public sealed class SubstanceTests
{
    [Theory]
    [InlineData("minister:Attribution told:Attribution ferry", "minister:Attribution told:Attribution boat", 0)]
    [InlineData("minister:Attribution ferry", "minister:Attribution ferry", 1 / 2.5f)]
    [InlineData("minister ferry", "minister:Attribution ferry", 1 / 2.5f)]
    [InlineData("ferry sank", "ferry sank", 2 / 2.5f)]
    [InlineData("ferry", "boat", 0)]
    public void What_stands_in_a_formula_of_either_side_is_none(string left, string right, float expected) => Assert.Equal(expected, Substance.Of(new MadePair(left, right).Pair), 1e-6f);
}
