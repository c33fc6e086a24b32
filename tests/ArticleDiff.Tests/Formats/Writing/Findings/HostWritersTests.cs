using System.Text.Json;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing.Findings;
using ArticleDiff.Tests.Diagnostics;
using Xunit;

namespace ArticleDiff.Tests.Formats.Writing.Findings;

public sealed class HostWritersTests
{
    [Fact]
    public void A_workflow_command_names_file_line_columns_and_rule()
        => Assert.Equal(
            "::warning file=a.txt,line=1,endLine=1,col=17,endColumn=20,title=ADF8101 words-8101::the articles have “nine”, “ten”. Compare with the transcript. [",
            new WorkflowCommandsWriter().Write(Report())[..^("12345678]\n".Length)]);

    [Theory]
    [InlineData("100% sure", "100%25 sure")]
    [InlineData("one\ntwo\r\nthree", "one two three")]
    [InlineData("::error::x", "::error::x")]
    [InlineData("##[error]x", "## [error]x")]
    [InlineData("\u001B[31m\u202E", "⟨U+001B⟩[31m⟨U+202E⟩")]
    public void What_a_message_holds_is_data_and_no_command(string message, string expected)
    {
        string written = new WorkflowCommandsWriter().Write(Report(new WordTeller("ADF8101", "nine", "ten") { Message = message }));

        Assert.Equal(1, written.Count(c => c == '\n'));
        Assert.Contains($"title=ADF8101 words-8101::{expected} [", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_cannot_end_a_property_or_the_command()
        => Assert.StartsWith("::warning file=a%2Cline=9%3A%3A%25x.txt,line=1,", new WorkflowCommandsWriter().Write(Report(path: "a,line=9::%x.txt")), StringComparison.Ordinal);

    [Fact]
    public void Ten_annotations_of_a_level_are_written_and_the_rest_is_counted()
    {
        string[] lines = new WorkflowCommandsWriter().Write(Report().Times(23)).TrimEnd('\n').Split('\n');

        Assert.Equal(10, lines.Count(line => line.StartsWith("::warning ", StringComparison.Ordinal)));
        Assert.Equal("13 more of level warning without an annotation: GitHub shows 10 of a level in a step.", lines[^1]);
    }

    [Fact]
    public void Findings_that_are_suppressed_accepted_or_settled_are_not_written()
    {
        FindingsReport suppressed = Report().Change(finding => finding with { Suppression = "so" });
        FindingsReport accepted = Report().Change(finding => finding with { Baseline = BaselineState.Unchanged });
        FindingsReport settled = Report().Change(finding => finding with { Verdict = new Verdict(VerdictKind.Corrected, "done", null) });

        Assert.All(new[] { suppressed, accepted, settled }, report =>
        {
            Assert.Equal("No findings.\n", new WorkflowCommandsWriter().Write(report));
            Assert.Equal("[]\n", new CodeQualityWriter().Write(report));
        });
    }

    [Fact]
    public void A_code_quality_issue_has_what_GitLab_asks_for()
    {
        JsonElement issue = Assert.Single(Issues(Report()));

        Assert.Equal("words-8101: the articles have “nine”, “ten”. Compare with the transcript.", issue.GetProperty("description").GetString());
        Assert.Equal("ADF8101", issue.GetProperty("check_name").GetString());
        Assert.Equal("major", issue.GetProperty("severity").GetString());
        Assert.Equal("""{"path":"a.txt","lines":{"begin":1,"end":1}}""", JsonSerializer.Serialize(issue.GetProperty("location")));
    }

    [Fact]
    public void Fingerprints_of_issues_are_unique_over_all_stories()
    {
        FindingsReport one = Report(), other = Report(path: "z.txt");
        FindingsReport both = one with { Stories = [one.Stories[0], other.Stories[0], one.Stories[0]] };

        Assert.Equal(3, Issues(both).Select(issue => issue.GetProperty("fingerprint").GetString()).Distinct().Count());
        Assert.Equal(Issues(one)[0].GetProperty("fingerprint").GetString(), Issues(both)[0].GetProperty("fingerprint").GetString());
    }

    [Fact]
    public void Json_gives_each_place_with_its_article_and_words()
    {
        JsonElement story = JsonDocument.Parse(new FindingsJsonWriter().Write(Report())).RootElement.GetProperty("stories")[0];
        JsonElement finding = story.GetProperty("findings")[0];

        Assert.Equal(("a", "nine"), (finding.GetProperty("location").GetProperty("article").GetString(), finding.GetProperty("location").GetProperty("text").GetString()));
        Assert.Equal(("b", "ten"), (finding.GetProperty("related")[0].GetProperty("article").GetString(), finding.GetProperty("related")[0].GetProperty("text").GetString()));
        Assert.False(finding.TryGetProperty("suppression", out _));
        Assert.Equal(0, story.GetProperty("notShown").GetProperty("silent").GetInt32());
    }

    private static JsonElement[] Issues(FindingsReport report) => [.. JsonDocument.Parse(new CodeQualityWriter().Write(report)).RootElement.EnumerateArray()];

    private static FindingsReport Report(WordTeller? teller = null, string path = "a.txt")
    {
        Article[] articles = [WrittenStory.Article("a", "The crew waited nine days.", path), WrittenStory.Article("b", "The crew waited ten days.")];
        return FoundStory.Report(articles, teller ?? new WordTeller("ADF8101", "nine", "ten"));
    }
}
