using System.Diagnostics;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Formats.Reading;

public sealed class ReaderGrowthTests
{
    /// <summary>Far more than each case needs, far less than quadratic growth would take.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static TheoryData<string, string, int, string> Refused => new()
    {
        { "html", "<div>", 100_000, "MaxDepth" },
        { "html", "<b><p>", 100_000, "MaxDepth" },
        { "html", "<table><tr><td>", 100_000, "MaxDepth" },
        { "html", "<a>", 100_000, "MaxDepth" },
        { "md", "[", 30_000, "MaxOpenBrackets" },
        { "md", "![", 30_000, "MaxOpenBrackets" },
        { "md", "[a](", 30_000, "MaxOpenTargets" },
        { "md", "*a ", 100_000, "MaxEmphasisMarks" },
        { "md", "a**b", 100_000, "MaxEmphasisMarks" },
        { "md", "<? ", 100_000, "MaxMarkupOpenings" },
        { "md", "> ", 30_000, "nest too deeply" },
        { "md", "- ", 10_000, "nest too deeply" },
        { "md", "[a]: b\n", 100_000, "MaxDefinitions" },
        { "md", "<div>\n", 100_000, "MaxDepth" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Content_that_grows_out_of_hand_is_refused_quickly_by_a_named_limit(string format, string piece, int count, string limit)
    {
        Stopwatch watch = Stopwatch.StartNew();
        InputException e = Readings.Refused(() => Read(format, string.Concat(Enumerable.Repeat(piece, count)) + "a"));
        Assert.Contains(limit, e.Message, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < Patience, $"took {watch.Elapsed}");
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
    public void Large_content_is_read_in_time(string format, string piece, int count)
    {
        Stopwatch watch = Stopwatch.StartNew();
        Assert.NotNull(Read(format, string.Concat(Enumerable.Repeat(piece, count)) + "a"));
        Assert.True(watch.Elapsed < Patience, $"took {watch.Elapsed}");
    }

    [Fact]
    public void A_table_of_ten_thousand_columns_is_read_or_refused_in_time()
    {
        Stopwatch watch = Stopwatch.StartNew();
        string row = string.Concat(Enumerable.Repeat("|a", 10_000)) + "|\n", rule = string.Concat(Enumerable.Repeat("|-", 10_000)) + "|\n";
        Assert.Equal(20_000, Readings.Markdown(row + rule + row).Blocks.Length);
        Assert.True(watch.Elapsed < Patience, $"took {watch.Elapsed}");
    }

    [Fact]
    public void Unclosed_formatting_that_every_paragraph_repeats_is_refused()
    {
        string open = string.Concat(Enumerable.Range(0, 400).Select(i => $"<p><b id=x{i}>"));
        InputException e = Readings.Refused(() => Readings.Html(open + string.Concat(Enumerable.Repeat("<p>x", 100_000))));
        Assert.Contains("MaxRepeatedFormatting", e.Message, StringComparison.Ordinal);
        Assert.Equal(1, e.Line);
    }

    private static ArticleSource Read(string format, string content) => format == "html" ? Readings.Html(content) : Readings.Markdown(content);
}
