using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Syntax;

public sealed class PlainTextBlocksTests
{
    private const string Wrapped = """
        The council agreed on Monday to build the bridge after a
        debate that had taken most of the winter, and its chairman
        said that work would begin soon.

        Opponents were not convinced. They had asked for a ferry,
        which is cheaper, and they will ask again when the council
        meets in the autumn.
        """;

    [Fact]
    public void A_line_is_a_paragraph() => Assert.Equal(["One line here.", "Another one, longer than that.", "A third"], Blocks("One line here.\nAnother one, longer than that.\r\n\r\n  A third  "));

    [Fact]
    public void Wrapped_lines_are_one_paragraph()
    {
        string[] blocks = Blocks(Wrapped);

        Assert.Equal(2, blocks.Length);
        Assert.StartsWith("Opponents", blocks[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Wrapped_lines_are_parted_by_list_signs_and_deeper_indents()
    {
        string[] blocks = Blocks(Wrapped + "\n- the first point of those\n- another\n    An indented paragraph.");

        Assert.Equal(["- the first point of those", "- another", "An indented paragraph."], blocks[^3..]);
    }

    [Fact]
    public void A_damaged_line_that_begins_in_lower_case_does_not_make_a_text_wrapped()
    {
        string[] lines = ["The council agreed on Monday to build the bridge.", "and that was that.", "Opponents were not convinced at all by what they heard there.", "They left."];

        Assert.Equal(lines, Blocks(string.Join('\n', lines)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    public void Blank_text_has_no_blocks(string text) => Assert.Empty(Blocks(text));

    private static string[] Blocks(string text)
    {
        ArticleTree tree = ArticleTree.Parse(SourceText.From(text, "x.txt"));
        return [.. tree.Blocks.Select(block => tree.DisplayText(block.FirstToken, block.TokenCount))];
    }
}
