using ArticleDiff.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Syntax;

public sealed class ListMarkerTests
{
    [Theory]
    [InlineData("1. Rain", ".", '1', 1, 2)]
    [InlineData("1) Rain", ")", '1', 1, 2)]
    [InlineData("1.) Rain", ".)", '1', 1, 3)]
    [InlineData("(12) Rain", "()", '1', 12, 3)]
    [InlineData("99. Rain", ".", '1', 99, 2)]
    [InlineData("a) Rain", ")", 'a', 1, 2)]
    [InlineData("C) Rain", ")", 'a', 3, 2)]
    [InlineData("iv) Rain", ")", 'i', 4, 2)]
    [InlineData("xiv) Rain", ")", 'i', 14, 2)]
    [InlineData("XXI) Rain", ")", 'i', 21, 2)]
    [InlineData("ix) Rain", ")", 'i', 9, 2)]
    [InlineData("• Rain", "•", '•', 0, 1)]
    [InlineData("•1. Rain", "•", '•', 0, 3)]
    public void A_marker_has_a_form_a_style_and_a_value(string text, string form, char style, int value, int length)
        => Assert.Equal(new ListMarker(form, style, value, length), ListMarker.At(Parsed.Visible(text), 0));

    [Theory]
    [InlineData("100. Rain")]
    [InlineData("0. Rain")]
    [InlineData("1 Rain")]
    [InlineData("(1 Rain")]
    [InlineData("(1. Rain")]
    [InlineData("( 1) Rain")]
    [InlineData("1.")]
    [InlineData("1 . Rain")]
    [InlineData("1 ) Rain")]
    [InlineData("ab) Rain")]
    [InlineData("xxxxxx) Rain")]
    [InlineData("é) Rain")]
    public void What_only_looks_like_a_marker_is_none(string text) => Assert.Equal(0, ListMarker.At(Parsed.Visible(text), 0).Length);

    [Fact]
    public void A_marker_stands_behind_a_space()
    {
        VisibleTokens tokens = Parsed.Visible("x(1) Rain");

        Assert.Equal(0, ListMarker.At(tokens, 1).Length);
        Assert.Equal(0, ListMarker.At(tokens, tokens.Count).Length);
    }

    [Theory]
    [InlineData("1. a", "2. a", true)]
    [InlineData("1. a", "3. a", false)]
    [InlineData("1. a", "1. a", false)]
    [InlineData("1. a", "2) a", false)]
    [InlineData("a) a", "b) a", true)]
    [InlineData("a) a", "2) a", false)]
    [InlineData("h) a", "i) a", true)]
    [InlineData("g) a", "i) a", false)]
    [InlineData("h) a", "v) a", false)]
    [InlineData("i) a", "ii) a", true)]
    [InlineData("• a", "• a", true)]
    [InlineData("• a", "◦ a", false)]
    [InlineData("a", "1. a", false)]
    [InlineData("1. a", "a", false)]
    public void A_list_goes_on_with_the_next_value_in_the_same_form(string before, string text, bool expected)
        => Assert.Equal(expected, ListMarker.At(Parsed.Visible(text), 0).Continues(ListMarker.At(Parsed.Visible(before), 0)));
}
