using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void Spans_are_half_open()
    {
        TextSpan span = TextSpan.FromBounds(2, 5);

        Assert.Equal(3, span.Length);
        Assert.False(span.Overlaps(TextSpan.FromBounds(5, 6)));
        Assert.False(span.Overlaps(TextSpan.FromBounds(1, 2)));
        Assert.True(span.Overlaps(TextSpan.FromBounds(4, 6)));
        Assert.True(span.Contains(TextSpan.FromBounds(2, 5)));
        Assert.False(span.Contains(TextSpan.FromBounds(2, 6)));
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void Bounds_that_make_no_span_are_refused(int start, int end) => Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(start, end));

    [Fact]
    public void Spans_order_by_start_and_then_by_length()
    {
        Assert.True(new TextSpan(1, 9) < new TextSpan(2, 1));
        Assert.True(new TextSpan(1, 2) > new TextSpan(1, 1));
        Assert.True(new TextSpan(1, 1) <= new TextSpan(1, 1) && new TextSpan(1, 1) >= new TextSpan(1, 1));
        Assert.False(new TextSpan(1, 1) < new TextSpan(1, 1) || new TextSpan(1, 1) > new TextSpan(1, 1));
        Assert.Equal("[1..3)", new TextSpan(1, 2).ToString());
    }
}
