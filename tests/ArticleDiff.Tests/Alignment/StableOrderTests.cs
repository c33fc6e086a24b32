using ArticleDiff.Alignment;
using Xunit;

namespace ArticleDiff.Tests.Alignment;

public sealed class StableOrderTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1_000)]
    public void Equals_keep_their_order(int count)
    {
        (int Key, int Place)[] items = [.. Enumerable.Range(0, count).Select(place => (place * 7919 % 13, place))];
        (int Key, int Place)[] expected = [.. items.OrderBy(item => item.Key)];

        StableOrder.Sort<(int Key, int Place)>(items, (x, y) => x.Key.CompareTo(y.Key));

        Assert.Equal(expected, items);
    }
}
