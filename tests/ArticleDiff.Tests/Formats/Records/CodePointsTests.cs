using ArticleDiff.Formats.Records;
using Xunit;

namespace ArticleDiff.Tests.Formats.Records;

public sealed class CodePointsTests
{
    [Fact]
    public void Offsets_count_a_surrogate_pair_once()
    {
        CodePoints points = new("a😀b🇩🇪c");

        Assert.Equal(6, points.Count);
        Assert.Equal([0, 1, 2, 2, 3, 4, 4, 5, 5, 6], Enumerable.Range(0, 10).Select(points.At));
    }
}
