using ArticleDiff.Corpora;
using Xunit;

namespace ArticleDiff.Tests.Corpora;

public sealed class SeededNumbersTests
{
    [Fact]
    public void The_numbers_are_those_of_SplitMix64()
    {
        SeededNumbers numbers = new(1234567);

        Assert.Equal([6457827717110365317, 3203168211198807973, 9817491932198370423], Enumerable.Range(0, 3).Select(_ => numbers.Next()));
    }

    [Fact]
    public void Numbers_below_a_limit_are_as_likely_as_each_other()
    {
        SeededNumbers numbers = new(1);
        int[] counts = new int[3];
        for (int i = 0; i < 30_000; i++) counts[numbers.Below(3)]++;

        Assert.All(counts, count => Assert.InRange(count, 9_700, 10_300));
    }
}
