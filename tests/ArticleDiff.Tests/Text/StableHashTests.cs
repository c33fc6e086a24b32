using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Text;

public sealed class StableHashTests
{
    /// <summary>The first numbers of SplitMix64 with the seed 0: its state grows by a constant, and the finaliser makes the number.</summary>
    [Theory]
    [InlineData(0x9E3779B97F4A7C15UL, 0xE220A8397B1DCDAFUL)]
    [InlineData(0x3C6EF372FE94F82AUL, 0x6E789E6AA1B965F4UL)]
    [InlineData(0UL, 0UL)]
    public void Numbers_are_mixed_as_SplitMix64_does(ulong state, ulong expected) => Assert.Equal(expected, StableHash.Mix(state));

    [Fact]
    public void Texts_that_differ_in_a_letter_or_in_order_have_other_hashes() =>
        Assert.Equal(4, new[] { StableHash.Of("ab"), StableHash.Of("ba"), StableHash.Of("ac"), StableHash.Of("") }.Distinct().Count());
}
