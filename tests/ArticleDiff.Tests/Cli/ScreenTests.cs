using ArticleDiff.Cli.Screen;
using Xunit;

namespace ArticleDiff.Tests.Cli;

public sealed class ScreenTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("talks", 5)]
    [InlineData("Zürich", 6)]
    [InlineData("Zu\u0308rich", 6)]
    [InlineData("北京", 4)]
    [InlineData("ＡＢ", 4)]
    [InlineData("👍", 2)]
    [InlineData("한국", 4)]
    public void Wide_characters_take_two_columns_and_combining_marks_none(string text, int columns)
        => Assert.Equal(columns, DisplayWidth.Of(text));

    [Theory]
    [InlineData("", 5, "")]
    [InlineData("one two", 7, "one two")]
    [InlineData("one two", 6, "one|two")]
    [InlineData("  one   two ", 20, "one two")]
    [InlineData("abcdefgh", 3, "abc|def|gh")]
    [InlineData("a bcdefgh i", 4, "a|bcde|fgh|i")]
    [InlineData("北京北京", 5, "北京|北京")]
    [InlineData("x北京", 2, "x|北|京")]
    [InlineData("ae\u0301e\u0301", 2, "ae\u0301|e\u0301")]
    public void Text_breaks_at_spaces_and_inside_long_words(string text, int width, string expected)
    {
        List<List<StyledRun>> lines = CellLayout.Wrap([new StyledRun(text, TextStyle.Plain)], width);

        Assert.Equal(expected, string.Join('|', lines.Select(line => string.Concat(line.Select(run => run.Text)))));
        Assert.All(lines, line => Assert.InRange(CellLayout.WidthOf(line), 0, width));
    }

    [Fact]
    public void A_word_that_changes_its_style_inside_is_not_broken_there()
    {
        List<List<StyledRun>> lines = CellLayout.Wrap([new("the ", TextStyle.Plain), new("talk", TextStyle.Plain), new("s", TextStyle.Inserted), new(" end", TextStyle.Plain)], 5);

        Assert.Equal(3, lines.Count);
        Assert.Equal([new("talk", TextStyle.Plain), new("s", TextStyle.Inserted)], lines[1]);
    }

    [Fact]
    public void A_marked_stretch_is_marked_through_its_spaces()
    {
        List<List<StyledRun>> lines = CellLayout.Wrap([new("a ", TextStyle.Plain), new("b c", TextStyle.Deleted), new(" d", TextStyle.Plain)], 20);

        Assert.Equal([new("a ", TextStyle.Plain), new("b c", TextStyle.Deleted), new(" d", TextStyle.Plain)], Assert.Single(lines));
    }
}
