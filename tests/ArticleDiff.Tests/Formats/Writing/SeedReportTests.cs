using ArticleDiff.Alignment;
using ArticleDiff.Cli.Settings;
using ArticleDiff.Cli.Verbs;
using ArticleDiff.Formats.Writing;
using VerifyXunit;
using Xunit;

namespace ArticleDiff.Tests.Formats.Writing;

[UsesVerify]
public class SeedReportTests
{
    [Fact]
    public Task The_passages_of_the_seeds() => Verify(new ReportOptions(), "passages");

    [Fact]
    public Task Two_seeds_side_by_side() =>
        Verify(new ReportOptions { Form = ReportForm.SideBySide, Left = "nyt", Right = "nypost" }, "nyt-nypost");

    [Fact]
    public Task The_changes_of_the_seeds() => Verify(new ReportOptions { Form = ReportForm.Changes }, "changes");

    [Fact]
    public Task The_findings_of_the_seeds() => Verify(new ReportOptions { Form = ReportForm.Findings }, "findings");

    [Fact]
    public Task The_facts_of_the_seeds() => Verify(new ReportOptions { Form = ReportForm.Facts }, "facts");

    [Fact]
    public Task The_summary_of_the_seeds() => Verify(new ReportOptions { Form = ReportForm.Summary }, "summary");

    [Fact]
    public Task What_a_comment_holds_of_the_seeds() => Verify(new ReportOptions { Form = ReportForm.Comment }, "comment");

    private static Task Verify(ReportOptions options, string name)
    {
        VerifySettings settings = new();
        settings.UseDirectory("stories");
        settings.UseFileName("us-warns-china." + name);
        StoryAlignment alignment = Aligner.Align(WrittenStory.Seeds());
        StringWriter output = new();
        ReportWriters.For(options.Form, ReportFormat.Markdown).Write(new Report(alignment, StoryCheck.Run(alignment, StorySettings.BuiltIn(), DateOnly.MinValue).ForReport(), options), output);
        return Verifier.Verify(output.ToString(), "md", settings);
    }
}
