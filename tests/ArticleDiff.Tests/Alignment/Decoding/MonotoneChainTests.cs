using ArticleDiff.Alignment.Decoding;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Decoding;

public sealed class MonotoneChainTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_chain_is_as_heavy_as_the_heaviest_of_all(int seed)
    {
        Random random = new(seed);
        for (int round = 0; round < 80; round++)
        {
            int columns = random.Next(1, 7);
            // Eighths add up without rounding.
            ChainPoint[] points = [.. Enumerable.Range(0, random.Next(1, 11))
                .Select(_ => (Row: random.Next(6), Column: random.Next(columns))).Distinct().Order()
                .Select(place => new ChainPoint(place.Row, place.Column, random.Next(1, 9) / 8.0))];
            List<int> chain = MonotoneChain.Heaviest(points, columns);
            Assert.True(IsChain(points, chain));
            Assert.Equal(Heaviest(points), chain.Sum(i => points[i].Weight));
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Of_the_heaviest_chains_the_one_nearest_to_both_beginnings_is_found_whichever_side_is_the_rows(int seed)
    {
        Random random = new(seed);
        for (int round = 0; round < 80; round++)
        {
            // Two weights only, so that many chains are equally heavy.
            ChainPoint[] points = [.. Enumerable.Range(0, random.Next(1, 11)).Select(_ => (Row: random.Next(6), Column: random.Next(6))).Distinct().Order()
                .Select(place => new ChainPoint(place.Row, place.Column, random.Next(1, 3) / 2.0))];
            ChainPoint[] turned = [.. points.Select(point => new ChainPoint(point.Column, point.Row, point.Weight)).OrderBy(point => point.Row).ThenBy(point => point.Column)];
            double heaviest = Heaviest(points);
            int nearest = Chains(points).Where(chain => chain.Sum(i => points[i].Weight) == heaviest).Min(chain => Places(points, chain));

            List<int> found = MonotoneChain.Heaviest(points, 6, isSymmetric: true), back = MonotoneChain.Heaviest(turned, 6, isSymmetric: true);

            Assert.True(IsChain(points, found));
            Assert.Equal(heaviest, found.Sum(i => points[i].Weight));
            Assert.Equal(nearest, Places(points, found));
            Assert.Equal(heaviest, back.Sum(i => turned[i].Weight));
            Assert.Equal(nearest, Places(turned, back));
        }
    }

    [Fact]
    public void No_points_make_no_chain() => Assert.Empty(MonotoneChain.Heaviest([], 3));

    [Fact]
    public void Two_points_of_a_row_or_of_a_column_are_not_on_one_chain()
    {
        Assert.Equal([1], MonotoneChain.Heaviest([new(0, 0, 0.5), new(0, 1, 0.75)], 2));
        Assert.Equal([1], MonotoneChain.Heaviest([new(0, 1, 0.5), new(1, 1, 0.75)], 2));
    }

    [Fact]
    public void One_heavy_point_outweighs_two_light_ones() => Assert.Equal([0], MonotoneChain.Heaviest([new(0, 2, 0.9), new(1, 0, 0.4), new(2, 1, 0.4)], 3));

    [Fact]
    public void Of_equally_heavy_chains_always_the_same_one_is_found()
    {
        ChainPoint[] crossing = [new(0, 1, 0.5), new(1, 0, 0.5)];
        Assert.Equal([0], MonotoneChain.Heaviest(crossing, 2));
    }

    private static bool IsChain(ChainPoint[] points, List<int> chain)
    {
        for (int i = 1; i < chain.Count; i++)
            if (points[chain[i]].Row <= points[chain[i - 1]].Row || points[chain[i]].Column <= points[chain[i - 1]].Column) return false;
        return true;
    }

    private static double Heaviest(ChainPoint[] points) => Chains(points).Max(chain => chain.Sum(i => points[i].Weight));

    private static int Places(ChainPoint[] points, List<int> chain) => chain.Sum(i => points[i].Row + points[i].Column);

    private static IEnumerable<List<int>> Chains(ChainPoint[] points) => Enumerable.Range(0, 1 << points.Length)
        .Select(chosen => Enumerable.Range(0, points.Length).Where(i => (chosen >> i & 1) != 0).ToList()).Where(chain => IsChain(points, chain));
}
