using System.Text.Json;
using ArticleDiff.Alignment;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing.Facts;
using ArticleDiff.Tests.Cli;
using VerifyXunit;
using Xunit;

namespace ArticleDiff.Tests.Formats.Writing.Facts;

[UsesVerify]
public sealed class FactTableTests
{
    private static readonly StoryAlignment Alignment = Aligner.Align(Story.Create(
    [
        WrittenStory.Article("a", "The fire killed 40 sheep on Monday. It burned 1,980 barns."),
        WrittenStory.Article("b", "On Monday 40 sheep died | <b>. Some 2,000 barns burned, and 7 cows fled."),
    ]));

    [Fact]
    public Task The_numbers_and_dates_of_a_story()
    {
        VerifySettings settings = new();
        settings.UseDirectory("stories");
        settings.UseFileName("museum-theft.facts");
        StoryAlignment museum = Aligner.Align(StoryFolder.Read(Repository.PathOf("tests/data/stories/museum-theft")));
        return Verifier.Verify(Written(FactsMarkdownWriter.Write, FactTable.Of(museum, FactTableKind.Numbers, FactTableKind.Dates)), "md", settings);
    }

    [Fact]
    public void Articles_that_agree_are_marked_and_rounded_values_share_a_row_unmarked()
    {
        FactTable table = FactTable.Of(Alignment, FactTableKind.Numbers);
        Assert.Equal("0,1", string.Join(',', table.Rows.Single(row => row.Fact == "40 sheep").Same));
        FactRow barns = table.Rows.Single(row => row.Fact.EndsWith("barn", StringComparison.Ordinal));
        Assert.Equal(["1,980", "Some 2,000"], barns.Cells.Select(cell => cell.Words));
        Assert.Empty(barns.Same);
        Assert.Equal("b.txt:1:61", table.Rows[^1].Cells.Single().Location.ToString());
    }

    [Fact]
    public void Order_of_arrival_changes_nothing()
    {
        StoryAlignment turned = Aligner.Align(Story.Create(Alignment.Story.Articles.Reverse()));
        Assert.Equal(Written(FactsJsonWriter.Write, FactTable.Of(Alignment)), Written(FactsJsonWriter.Write, FactTable.Of(turned)));
    }

    [Fact]
    public void The_json_tells_where_each_fact_stands()
    {
        using JsonDocument document = JsonDocument.Parse(Written(FactsJsonWriter.Write, FactTable.Of(Alignment, FactTableKind.Dates)));
        JsonElement row = document.RootElement.GetProperty("rows")[0];
        Assert.Equal("dates", row.GetProperty("kind").GetString());
        Assert.Equal(["a", "b"], row.GetProperty("same").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(29, row.GetProperty("cells")[0].GetProperty("location").GetProperty("column").GetInt32());
    }

    [Fact]
    public void The_verb_writes_every_format_and_refuses_unknown_kinds()
    {
        using TestRun run = new TestRun().With("a.txt", "The fire killed 40\u001B sheep on Monday.\n").With("b.txt", "On Monday 40 sheep died.\n");
        foreach (string format in new[] { "text", "markdown", "tsv", "json" })
        {
            Assert.Equal(0, run.Do("facts", "a.txt", "b.txt", "--format", format));
            Assert.Contains("40", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain('\u001B', run.Output);
        }

        Assert.Equal(0, run.Do("facts", "a.txt", "b.txt", "--kind", "dates", "--format", "tsv", "-o", "facts.tsv"));
        Assert.Equal("dates\t1\tmonday\ta\ta.txt\t1\t30\tMonday\ta,b\ndates\t1\tmonday\tb\tb.txt\t1\t4\tMonday\ta,b\n", run.Read("facts.tsv"));
        Assert.Equal(2, run.Do("facts", "a.txt", "b.txt", "--kind", "colours"));
        Assert.Equal(2, run.Do("facts", "a.txt", "b.txt", "-o", "a.txt"));
    }

    private static string Written(Action<FactTable, TextWriter> write, FactTable table)
    {
        using StringWriter output = new() { NewLine = "\n" };
        write(table, output);
        return output.ToString();
    }
}
