using ArticleDiff.Formats.Tables;
using Xunit;

namespace ArticleDiff.Tests.Cli.Corpus;

public sealed class SampleAndEvalTests : IDisposable
{
    private readonly TestRun _run = new TestRun().With("stories.jsonl", MadeStories.File(12));

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Annotators_see_sentences_and_no_scores()
    {
        Assert.Equal(0, _run.Do("sample", "stories.jsonl", "--pairs", "30", "--seed", "1", "-o", "pairs.tsv"));

        TableRow[] rows = Rows("pairs.tsv"), key = Rows("pairs.key.tsv");
        Assert.Equal(["pair", "story", "left_article", "left_sentence", "left_before", "left", "right_article", "right_sentence", "right_before", "right", "label", "note"], rows[0].Fields);
        Assert.Equal((31, 31), (rows.Length, key.Length));
        Assert.All(rows[1..], row => Assert.Equal(("", ""), (row.Fields[10], row.Fields[11])));
        Assert.Equal(rows.Select(row => row.Fields[0]), key.Select(row => row.Fields[0]));
        Assert.Contains(key, row => row.Fields[3] == "near-miss");
        Assert.Contains(key, row => row.Fields[3] == "random" && double.Parse(row.Fields[7], System.Globalization.CultureInfo.InvariantCulture) > 1);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes()
    {
        _run.Do("sample", "stories.jsonl", "--pairs", "20", "--seed", "5", "-o", "one.tsv");
        _run.Do("sample", "stories.jsonl", "--pairs", "20", "--seed", "5", "-o", "two.tsv");

        Assert.Equal(_run.Read("one.tsv"), _run.Read("two.tsv"));
        Assert.Equal(_run.Read("one.key.tsv"), _run.Read("two.key.tsv"));
    }

    [Fact]
    public void A_story_folder_can_be_sampled_too()
    {
        Assert.Equal(0, _run.Do("sample", Repository.PathOf("tests/data/stories/museum-theft"), "--pairs", "15", "--seed", "1", "-o", "pairs.tsv"));
        Assert.All(Rows("pairs.tsv")[1..], row => Assert.Equal("museum-theft", row.Fields[1]));
    }

    [Fact]
    public void Agreement_of_annotators_and_tool_is_measured_with_intervals()
    {
        _run.Do("sample", "stories.jsonl", "--pairs", "60", "--seed", "1", "-o", "pairs.tsv");
        Dictionary<string, string> tool = Rows("pairs.key.tsv")[1..].ToDictionary(row => row.Fields[0], row => row.Fields[2]);
        // One annotator says what the tool says; the other calls every tenth pair a partial link.
        Label("anna.tsv", (pair, _) => tool[pair]);
        Label("ben.tsv", (pair, number) => number % 10 == 0 ? "partial" : number % 7 == 0 ? "" : tool[pair]);

        Assert.Equal(0, _run.Do("eval", "anna.tsv", "ben.tsv", "--tool", "pairs.key.tsv", "--format", "tsv", "--seed", "3", "--resamples", "200"));

        string[][] figures = [.. TabSeparated.Read(new StringReader(_run.Output), "out").Skip(1).Select(row => row.Fields.ToArray())];
        Assert.Equal("1.000000", Assert.Single(figures, figure => figure is ["kappa", "three labels", "anna", "tool", ..])[4]);
        string[] kappa = Assert.Single(figures, figure => figure is ["kappa", "linked or not", "anna", "ben", ..]);
        Assert.InRange(Number(kappa[4]), 0.3, 0.999);
        Assert.InRange(Number(kappa[4]), Number(kappa[5]), Number(kappa[6]));
        Assert.Contains(figures, figure => figure is ["F1 of all", "linked or not", "ben", "tool", ..]);
        Assert.Contains(figures, figure => figure is ["alpha", "three labels", "all", "", ..]);

        string first = _run.Output;
        _run.Do("eval", "anna.tsv", "ben.tsv", "--tool", "pairs.key.tsv", "--format", "tsv", "--seed", "3", "--resamples", "200");
        Assert.Equal(first, _run.Output);
        Assert.Equal(0, _run.Do("eval", "anna.tsv", "ben.tsv"));
        Assert.Contains("seed 1, SplitMix64", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agreement needs two", "pair\tstory\tlabel\nx\ts\tnone\n", "a.tsv")]
    [InlineData("a.tsv:2:1: 'maybe' is no label", "pair\tstory\tlabel\nx\ts\tmaybe\n", "a.tsv", "b.tsv")]
    [InlineData("a.tsv:3:1: the pair 'x' comes twice", "pair\tstory\tlabel\nx\ts\tnone\nx\ts\tnone\n", "a.tsv", "b.tsv")]
    [InlineData("the heading needs the columns", "pair\tlabel\n", "a.tsv", "b.tsv")]
    [InlineData("there is no such file", "pair\tstory\tlabel\n", "a.tsv", "c.tsv")]
    public void What_cannot_be_measured_is_said(string message, string table, params string[] files)
    {
        _run.With("a.tsv", table).With("b.tsv", "pair\tstory\tlabel\nx\ts\tnone\n");

        Assert.Equal(2, _run.Do(["eval", .. files]));
        Assert.Contains(message, _run.Error, StringComparison.Ordinal);
    }

    private void Label(string path, Func<string, int, string> labelOf)
    {
        using StringWriter text = new() { NewLine = "\n" };
        TableRow[] rows = Rows("pairs.tsv");
        for (int i = 0; i < rows.Length; i++)
            TabSeparated.Write(text, i == 0 ? rows[0].Fields : [.. rows[i].Fields.Select((field, column) => column == 10 ? labelOf(rows[i].Fields[0], i) : field)]);
        _run.With(path, text.ToString());
    }

    private TableRow[] Rows(string path) => [.. TabSeparated.Read(new StringReader(_run.Read(path)), path)];

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
