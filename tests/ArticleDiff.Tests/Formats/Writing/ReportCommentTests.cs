using ArticleDiff.Formats.Writing;
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

    [Theory]
    [InlineData(null)]
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
