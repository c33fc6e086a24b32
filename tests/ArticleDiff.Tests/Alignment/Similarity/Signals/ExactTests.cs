using ArticleDiff.Alignment.Similarity.Signals;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity.Signals;

public sealed class ExactTests
{
    [Fact]
    public void Words_that_are_only_alike_do_not_count()
    {
        MadePair pair = new("city buy boats", "city purchase boats", ("buy", "purchase", 0.6f));
        Assert.Equal(2 * 2 / 8f, Exact.Of(pair.Pair), 1e-6f);
        Assert.Equal(2 * 2.6f / 8, Harmonic.Of(pair.Pair), 1e-6f);
    }

    [Fact]
    public void Without_a_common_word_there_is_none() => Assert.Equal(0, Exact.Of(new MadePair("ferry", "boat").Pair));
}
