using ArticleDiff.Alignment;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Formats.Writing.Changes;
using Xunit;

namespace ArticleDiff.Tests.Formats.Writing;

public sealed class CommentMarkdownWriterTests
{
    private static readonly ReportOptions Comment = new() { Form = ReportForm.Comment };

    [Fact]
    public void It_is_cut_between_passages_and_says_how_many_are_left_out()
    {
        string[] one = [.. Enumerable.Range(0, 300).Select(i => $"Number {i}: {string.Concat(Enumerable.Repeat($"word{i} @here <b> ", 20))}")];
        Story story = Story.Create([WrittenStory.Lines("one", one), WrittenStory.Lines("two", one)]);

        string comment = WrittenStory.Written(WrittenStory.Aligned(story, [.. Enumerable.Range(0, 300).Select(i => WrittenStory.Link(0, i, 1, i))]), Comment);

        Assert.InRange(comment.Length, 50_000, ReviewMarkdownWriter.CommentCharacters);
        int shown = comment.Split("\n### ").Length - 1;
        Assert.EndsWith($"</details>\n\n**{300 - shown} more passages not shown: a comment holds no more. `articlediff report` writes them all.**\n", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_are_marked_against_the_reference_and_mention_nobody()
    {
        Story story = Story.Create([WrittenStory.Lines("one", "The council of @harbour met on Monday in the hall."), WrittenStory.Lines("two", "The council of @harbour met on Friday in the hall.")]);

        string comment = WrittenStory.Written(WrittenStory.Aligned(story, WrittenStory.Link(0, 0, 1, 0)), Comment);

        Assert.StartsWith("<!-- articlediff report --form comment -->\n", comment, StringComparison.Ordinal);
        Assert.Contains("> **two** The council of @<b></b>harbour met on <del>Monday</del> <ins>Friday</ins> in the hall.\n", comment, StringComparison.Ordinal);
        Assert.Contains("No findings.\n", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_a_headline_in_its_passage_begins_a_line_of_its_own()
    {
        const string Body = "The council met on Monday evening in the hall of the harbour, and it decided to build the bridge in the spring.";
        Story story = Story.Create([WrittenStory.Article("one", $"Council decides on bridge\n\n{Body}\n"), WrittenStory.Article("two", $"Council decides on the bridge\n\n{Body}\n")]);

        string comment = WrittenStory.Written(WrittenStory.Aligned(story, WrittenStory.Link(0, 0, 1, 0), WrittenStory.Link(0, 0, 1, 1)), Comment);

        Assert.Contains($"> **two** Council decides on the bridge<br>{Body}\n", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_none_for_programs()
    {
        using Cli.TestRun run = new Cli.TestRun().With("a.txt", "The council met.\n").With("b.txt", "The council met.\n");

        Assert.Equal(2, run.Do("report", "a.txt", "b.txt", "--form", "comment", "--format", "json"));
        Assert.Contains("--form comment is Markdown", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.Do("report", "a.txt", "b.txt", "--form", "comment", "-o", "c.md"));
        Assert.Equal(0, run.Do("report", "a.txt", "b.txt", "--check", "c.md"));
    }
}
