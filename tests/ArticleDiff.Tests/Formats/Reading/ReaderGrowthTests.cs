using ArticleDiff.Formats.Reading;
using ArticleDiff.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Formats.Reading;

/// <summary>Nothing is timed: where work grew with the square of the content, these would take minutes, and the run would be seen to hang.</summary>
public sealed class ReaderGrowthTests
{
    public static TheoryData<string, string, int, string> Refused => new()
    {
        { "html", "<div>", 100_000, "html-nesting" },
        { "html", "<b><p>", 100_000, "html-nesting" },
        { "html", "<table><tr><td>", 100_000, "html-nesting" },
        { "html", "<a>", 100_000, "html-nesting" },
        { "md", "[", 30_000, "markdown-brackets" },
        { "md", "![", 30_000, "markdown-brackets" },
        { "md", "[a](", 30_000, "markdown-targets" },
        { "md", "*a ", 100_000, "markdown-emphasis" },
        { "md", "a**b", 100_000, "markdown-emphasis" },
        { "md", "<? ", 100_000, "markdown-comments" },
        { "md", "> ", 30_000, "nest too deeply" },
        { "md", "- ", 10_000, "nest too deeply" },
        { "md", "[a]: b\n", 100_000, "markdown-definitions" },
        { "md", "<div>\n", 100_000, "html-nesting" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Content_that_grows_out_of_hand_is_refused_by_a_named_limit(string format, string piece, int count, string limit)
    {
        InputException e = Readings.Refused(() => Read(format, string.Concat(Enumerable.Repeat(piece, count)) + "a"));
        Assert.Contains(limit, e.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, int> Accepted => new()
    {
        { "html", "<p>x", 50_000 },
        { "html", "<br>x", 50_000 },
        { "html", "&amp;", 100_000 },
        { "html", "&", 200_000 },
        { "html", "x", 1_000_000 },
        { "html", "</div>", 50_000 },
        { "html", "<b>x</b> ", 30_000 },
        { "md", "x", 1_000_000 },
        { "md", "word word\n", 30_000 },
        { "md", "[a](b) \n\n", 10_000 },
        { "md", "\\*", 100_000 },
        { "md", "&amp;", 50_000 },
        { "md", "<", 50_000 },
        { "md", "- a\n", 20_000 },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public void Large_content_is_read(string format, string piece, int count)
    {
        Assert.NotNull(Read(format, string.Concat(Enumerable.Repeat(piece, count)) + "a"));
    }

    [Fact]
    public void A_table_of_ten_thousand_columns_is_read_cell_by_cell()
    {
        string row = string.Concat(Enumerable.Repeat("|a", 10_000)) + "|\n", rule = string.Concat(Enumerable.Repeat("|-", 10_000)) + "|\n";
        Assert.Equal(20_000, Readings.Markdown(row + rule + row).Blocks.Length);
    }

    [Fact]
    public void Unclosed_formatting_that_every_paragraph_repeats_is_refused()
    {
        string open = string.Concat(Enumerable.Range(0, 400).Select(i => $"<p><b id=x{i}>"));
        InputException e = Readings.Refused(() => Readings.Html(open + string.Concat(Enumerable.Repeat("<p>x", 100_000))));
        Assert.Contains("html-formatting", e.Message, StringComparison.Ordinal);
        Assert.Equal(1, e.Line);
    }

    private static ArticleSource Read(string format, string content) => format == "html" ? Readings.Html(content) : Readings.Markdown(content);
}
