using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Text;

public sealed class SourceTextTests
{
    [Fact]
    public void Every_kind_of_line_end_begins_a_line()
    {
        SourceText text = SourceText.From("a\nb\r\nc\rd", "x.txt");

        Assert.Equal([0, 2, 5, 7], text.LineStarts.ToArray());
        Assert.Equal(new LinePosition(0, 0), text.PositionOf(0));
        Assert.Equal(new LinePosition(2, 0), text.PositionOf(5));
        Assert.Equal(new LinePosition(3, 1), text.PositionOf(8));
    }

    [Fact]
    public void A_text_needs_characters_and_a_path()
    {
        Assert.Throws<ArgumentNullException>("content", () => SourceText.From(null!, "x.txt"));
        Assert.Throws<ArgumentNullException>("path", () => SourceText.From("abc", null!));
    }

    [Fact]
    public void An_empty_text_has_one_line() => Assert.Equal([0], SourceText.From("", "x.txt").LineStarts.ToArray());

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void A_position_outside_of_the_text_is_refused(int offset) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SourceText.From("abc", "x.txt").PositionOf(offset));

    [Fact]
    public void The_hash_is_that_of_the_characters_as_UTF_8() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", SourceText.From("abc", "x.txt").Hash);

    [Fact]
    public void A_location_prints_one_based_line_and_column() =>
        Assert.Equal("x.txt:2:3", new Location(SourceText.From("ab\ncdef", "x.txt"), new TextSpan(5, 1)).ToString());
}
