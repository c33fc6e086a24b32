using System.Collections.Immutable;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Formats.Writing;

public sealed class ReportCommentTests
{
    public static TheoryData<ReportForm, string?, string?> Options => new()
    {
        { ReportForm.Passages, null, null },
        { ReportForm.Summary, null, null },
        { ReportForm.SideBySide, "nyt", "nypost" },
        { ReportForm.SideBySide, null, "a.b_c-d" },
        { ReportForm.SideBySide, "odd --> id", "x --left y" },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public void What_is_written_is_read_back(ReportForm form, string? left, string? right)
    {
        ReportOptions options = new() { Form = form, Left = left, Right = right };
        string comment = ReportComment.Write(options);
        Assert.Equal(comment.Length - 3, comment.IndexOf("-->", StringComparison.Ordinal));
        Assert.True(ReportComment.TryParse(comment + "\r\n", out ReportOptions? read));
        Assert.Equal(options, read);
    }

    [Fact]
    public void How_the_articles_were_read_is_read_back()
    {
        ReportOptions options = new() { Sentences = SentenceMode.Lines, Published = ImmutableDictionary<string, DateOnly>.Empty.Add("post", new DateOnly(2022, 3, 18)).Add("nyt", new DateOnly(2022, 3, 17)) };
        string comment = ReportComment.Write(options);

        Assert.Equal("<!-- articlediff report --form passages --sentences lines --published nyt=2022-03-17 --published post=2022-03-18 -->", comment);
        Assert.True(ReportComment.TryParse(comment, out ReportOptions? read));
        Assert.Equal(SentenceMode.Lines, read.Sentences);
        Assert.Equal(options.Published.OrderBy(entry => entry.Value), read.Published.OrderBy(entry => entry.Value));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("<!-- articlediff report --form passages --sentences words -->")]
    [InlineData("<!-- articlediff report --form passages --published nyt -->")]
    [InlineData("<!-- articlediff report --form passages --published nyt=today -->")]
    [InlineData("<!-- articlediff report --form passages --published nyt=2022-03-17 --published nyt=2022-03-18 -->")]
    [InlineData("")]
    [InlineData("# A title")]
    [InlineData("<!-- articlediff report -->")]
    [InlineData("<!-- articlediff report --form -->")]
    [InlineData("<!-- articlediff report --form wide -->")]
    [InlineData("<!-- articlediff report --form passages --depth 2 -->")]
    [InlineData("<!-- articlediff report --form passages --form summary -->")]
    [InlineData("<!-- articlediff reports --form passages -->")]
    [InlineData("<!-- articlediff report --form passages")]
    public void Other_lines_are_refused(string? line)
    {
        Assert.False(ReportComment.TryParse(line, out ReportOptions? options));
        Assert.Null(options);
    }

    [Fact]
    public void The_default_report_has_a_short_comment() => Assert.Equal("<!-- articlediff report --form passages -->", ReportComment.Write(new ReportOptions()));
}
