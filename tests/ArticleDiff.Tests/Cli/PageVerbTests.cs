using ArticleDiff.Formats.Writing.Html;
using ArticleDiff.Formats.Writing.Svg;
using Xunit;

namespace ArticleDiff.Tests.Cli;

/// <summary><c>articlediff report --format html</c> and <c>--format svg</c>.</summary>
public sealed class PageVerbTests : IDisposable
{
    private readonly TestRun _run = new TestRun()
        .With("a.txt", "The mayor opened the old bridge on Monday morning.\n")
        .With("b.txt", "The mayor opened the new bridge on Monday morning.\n")
        .With("c.txt", "A band played in the rain.\n");

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_page_and_a_picture_are_written_and_written_again()
    {
        for (int i = 0; i < 2; i++)
        {
            Assert.Equal(0, _run.Do("report", "a.txt", "b.txt", "--format", "html", "-o", "page.html"));
            Assert.Equal(0, _run.Do("report", "a.txt", "b.txt", "--format", "svg", "-o", "pair.svg"));
        }

        Assert.StartsWith(HtmlPageWriter.Opening, _run.Read("page.html"), StringComparison.Ordinal);
        Assert.StartsWith(RibbonSvgWriter.Opening, _run.Read("pair.svg"), StringComparison.Ordinal);
        Assert.Empty(_run.Output);
    }

    [Fact]
    public void Without_a_file_the_page_goes_to_standard_output()
    {
        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt", "--format", "html"));

        Assert.StartsWith(HtmlPageWriter.Opening, _run.Output, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_more_than_two_articles_needs_a_pair_and_a_page_takes_one()
    {
        Assert.Equal(2, _run.Do("report", "a.txt", "b.txt", "c.txt", "--format", "svg"));
        Assert.Contains("--right", _run.Error, StringComparison.Ordinal);
        Assert.Equal(2, _run.Do("report", "a.txt", "b.txt", "c.txt", "--format", "svg", "--left", "a", "--right", "x"));
        Assert.Contains("'x'", _run.Error, StringComparison.Ordinal);

        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt", "c.txt", "--format", "svg", "--left", "a", "--right", "c"));
        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt", "c.txt", "--format", "html", "--left", "c", "--right", "a"));
        Assert.Contains("data-first=\"2 0\"", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_goes_with_neither()
    {
        foreach (string format in (string[])["html", "svg"])
        {
            Assert.Equal(2, _run.Do("report", "a.txt", "b.txt", "--format", format, "--form", "summary"));
            Assert.Contains($"--form cannot go with --format {format}", _run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_that_no_report_wrote_is_not_replaced()
    {
        _run.With("article.html", "<!doctype html>\n<p>An article of mine.</p>\n").With("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");

        Assert.Equal(2, _run.Do("report", "a.txt", "b.txt", "--format", "html", "-o", "article.html"));
        Assert.Contains("article.html: exists and is no report of articlediff", _run.Error, StringComparison.Ordinal);
        Assert.Equal(2, _run.Do("report", "a.txt", "b.txt", "--format", "svg", "-o", "drawing.svg"));

        Assert.StartsWith("<!doctype html>\n<p>An article of mine", _run.Read("article.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void One_article_is_no_page()
    {
        Assert.Equal(2, _run.Do("report", "a.txt", "--format", "html"));
        Assert.Contains("one article is no story", _run.Error, StringComparison.Ordinal);
    }
}
