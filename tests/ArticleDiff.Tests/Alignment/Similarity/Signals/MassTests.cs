using ArticleDiff.Alignment.Similarity.Signals;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity.Signals;

public sealed class MassTests
{
    [Theory]
    [InlineData("ferry", "ferry", 1)]
    [InlineData("ferry sank harbour", "ferry sank harbour", 3)]
    [InlineData("ferry sank:0.5 harbour", "ferry sank dawn", 1.5)]
    [InlineData("ferry", "boat", 0)]
    public void It_grows_with_what_is_shared_and_not_with_its_share(string left, string right, double matched) => Assert.Equal(Math.Log(1 + matched), Mass.Of(new MadePair(left, right).Pair), 1e-6);
}
