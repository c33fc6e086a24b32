using ArticleDiff.Alignment.Similarity.Signals;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity.Signals;

public sealed class ActsTests
{
    [Theory]
    [InlineData("mayor:Actor resigned:Act", "mayor:Actor resigned:Act", 2 / 3f)]
    [InlineData("mayor:Actor resigned:Act", "mayor:Actor married:Act", 0)]
    [InlineData("mayor:Actor resigned:Act:3", "mayor:Actor resigned:Act:1 | left:Act:3", 2 / 8f)]
    [InlineData("resigned:Act", "resigned:Actor", 0)]
    [InlineData("said:Act:Attribution", "said:Act:Attribution", 0)]
    [InlineData("ferry", "ferry", 0)]
    public void Main_verbs_in_common_over_the_main_verbs_of_both(string left, string right, float expected) => Assert.Equal(expected, Acts.Of(new MadePair(left, right).Pair), 1e-6f);
}
