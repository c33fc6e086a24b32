using System.Text.Json;
using Xunit;

namespace ArticleDiff.Tests.Cli;

public sealed class VerbTests : IDisposable
{
    private const string Left = "The mayor opened the old bridge on Monday morning.\n\nThe work on the bridge took nine years and cost 40 million euros.\n\nFishermen complained about the noise.\n";
    private const string Right = "The mayor opened the new bridge on Monday morning.\n\nA band played in the rain.\n\nThe work on the bridge took nine years and cost 40 million euros.\n";

    private readonly TestRun _run = new TestRun().With("a.txt", Left).With("b.txt", Right);

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Split_writes_a_sentence_a_line_with_white_space_folded()
    {
        _run.With("c.txt", "The mayor  spoke. Nobody\tanswered him for a long time.\n\nThen it rained.\n");

        Assert.Equal(0, _run.Do("split", "c.txt"));

        Assert.Equal("The mayor spoke.\nNobody answered him for a long time.\nThen it rained.\n", _run.Output);
    }

    [Theory]
    [InlineData("--places")]
    [InlineData("-n")]
    public void Split_gives_places_when_asked(string option)
    {
        _run.With("in/c.txt", "The mayor  spoke. Nobody\tanswered him for a long time.\n\nThen it rained.\n");

        Assert.Equal(0, _run.Do("split", option, "in/c.txt"));

        Assert.Equal("in/c.txt:1:1: The mayor spoke.\nin/c.txt:1:19: Nobody answered him for a long time.\nin/c.txt:3:1: Then it rained.\n", _run.Output);
    }

    [Fact]
    public void Split_reads_standard_input()
    {
        using TestRun run = new() { Input = "The mayor spoke. Nobody answered.\n" };

        Assert.Equal(0, run.Do("split", "-"));

        Assert.Equal("The mayor spoke.\nNobody answered.\n", run.Output);
    }

    [Fact]
    public void Escapes_and_reordering_characters_in_an_article_never_reach_the_screen()
    {
        _run.With("c.txt", Left.Replace("old", "\u001B[31mold\u202E", StringComparison.Ordinal)).With("d.txt", Right.Replace("new", "\u009B5m\u2066new", StringComparison.Ordinal));

        foreach (string[] arguments in new string[][] { ["split", "c.txt"], ["diff", "c.txt", "d.txt"], ["align", "c.txt", "d.txt"], ["align", "c.txt", "d.txt", "--format", "json"], ["report", "c.txt", "d.txt"] })
        {
            Assert.InRange(_run.Do(arguments), 0, 1);
            Assert.DoesNotContain(_run.Output, c => c is '\u001B' or '\u009B' or '\u202E' or '\u2066');
        }
    }

    [Fact]
    public void A_report_takes_the_place_of_a_report_and_of_nothing_that_a_person_wrote()
    {
        _run.With("other.md", "A tale of the bridge.\n").With("empty.md", "");

        Assert.Equal(2, _run.Do("report", "a.txt", "b.txt", "-o", "other.md"));
        Assert.Contains("other.md: exists and is no report of articlediff", _run.Error, StringComparison.Ordinal);
        Assert.Equal("A tale of the bridge.\n", _run.Read("other.md"));

        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt", "-o", "empty.md"));
        Assert.Equal(0, _run.Do("report", "b.txt", "a.txt", "-o", "empty.md"));
        Assert.Equal(0, _run.Do("report", "b.txt", "a.txt", "--check", "empty.md"));
    }

    [Fact]
    public void A_story_of_three_asks_which_of_the_others_to_compare()
    {
        _run.With("c.txt", Left);

        Assert.Equal(2, _run.Do("align", "b.txt", "a.txt", "c.txt"));

        Assert.Contains("say which one to compare with 'b' by --right ID; the others are 'a', 'c'.", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Align_gives_the_sides_in_the_order_in_which_the_files_were_given()
    {
        Assert.Equal(0, _run.Do("align", "b.txt", "a.txt", "--format", "json"));

        using JsonDocument json = JsonDocument.Parse(_run.Output);
        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
        Assert.Equal("b", json.RootElement.GetProperty("left").GetProperty("id").GetString());
        Assert.Equal("b.txt", json.RootElement.GetProperty("left").GetProperty("path").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("links").GetArrayLength());
    }

    [Fact]
    public void Align_takes_lines_as_they_are_and_counts_blank_ones()
    {
        Assert.Equal(0, _run.Do("align", "a.txt", "b.txt", "--sentences", "lines", "--format", "tsv"));

        Assert.Equal(["0\t0\tequivalent", "2\t4\tequivalent"], _run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join('\t', line.Split('\t')[..3])));
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--format", "tsv")]
    [InlineData("--format", "text")]
    [InlineData("--explain", "a:1", "b:1")]
    public void Align_writes_to_a_file_what_it_prints(params string[] options)
    {
        Assert.Equal(0, _run.Do(["align", "a.txt", "b.txt", .. options]));
        string printed = _run.Output;

        Assert.Equal(0, _run.Do(["align", "a.txt", "b.txt", .. options, "-o", "links.out"]));

        Assert.Equal("", _run.Output);
        Assert.Equal(printed, _run.Read("links.out"));
        Assert.Equal(["a.txt", "b.txt", "links.out"], _run.Names());
    }

    [Fact]
    public void Align_writes_over_no_input()
    {
        Assert.Equal(2, _run.Do("align", "a.txt", "b.txt", "-o", "b.txt"));

        Assert.Contains("b.txt: is read as an input", _run.Error, StringComparison.Ordinal);
        Assert.Equal(Right, _run.Read("b.txt"));
    }

    [Fact]
    public void Diff_marks_changed_words_and_exits_1()
    {
        using TestRun run = new TestRun { Width = 100 }.With("a.txt", Left).With("b.txt", Right);

        Assert.Equal(1, run.Do("diff", "a.txt", "b.txt"));

        Assert.Contains("[-old-]", run.Output, StringComparison.Ordinal);
        Assert.Contains("{+new+}", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 100, line));
        Assert.DoesNotContain("\u001B", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_uses_colours_where_it_may()
    {
        using TestRun run = new TestRun { Colour = true }.With("a.txt", Left).With("b.txt", Right);

        Assert.Equal(1, run.Do("diff", "a.txt", "b.txt"));

        Assert.Contains("\u001B[31mold\u001B[0m", run.Output, StringComparison.Ordinal);
        Assert.Contains("\u001B[32mnew\u001B[0m", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("[-", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_of_two_copies_exits_0()
    {
        _run.With("c.txt", Left);

        Assert.Equal(0, _run.Do("diff", "a.txt", "c.txt"));
    }

    [Fact]
    public void Diff_shows_what_only_the_right_article_has_at_its_place()
    {
        Assert.Equal(1, _run.Do("diff", "a.txt", "b.txt"));

        int first = _run.Output.IndexOf("bridge on Monday", StringComparison.Ordinal), band = _run.Output.IndexOf("A band played", StringComparison.Ordinal);
        int work = _run.Output.IndexOf("The work on", StringComparison.Ordinal), fishermen = _run.Output.IndexOf("Fishermen", StringComparison.Ordinal);
        Assert.True(first >= 0 && first < band && band < work && work < fishermen, _run.Output);
    }

    [Fact]
    public void The_report_written_with_o_is_the_one_on_standard_output_and_is_fresh()
    {
        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt"));
        string printed = _run.Output;

        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt", "-o", "report.md"));

        Assert.Equal("", _run.Output);
        Assert.Equal(printed, _run.Read("report.md"));
        Assert.DoesNotContain("\r", printed, StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt", "--check", "report.md"));
        Assert.Equal(["a.txt", "b.txt", "report.md"], _run.Names());
    }

    [Fact]
    public void A_stale_report_is_shown_with_its_changed_lines_and_is_not_touched()
    {
        _run.Do("report", "a.txt", "b.txt", "--form", "side-by-side", "-o", "report.md");
        string committed = _run.Read("report.md");
        _run.With("b.txt", Right.Replace("band", "choir", StringComparison.Ordinal));

        Assert.Equal(1, _run.Do("report", "a.txt", "b.txt", "--check", "report.md"));

        Assert.Contains("@@ line", _run.Output, StringComparison.Ordinal);
        Assert.Contains("choir", _run.Output, StringComparison.Ordinal);
        Assert.Contains("report.md: the report is stale", _run.Error, StringComparison.Ordinal);
        Assert.Equal(committed, _run.Read("report.md"));
    }

    [Fact]
    public void A_check_reads_the_articles_as_the_report_says_it_did()
    {
        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt", "--sentences", "lines", "--published", "a=2022-03-17", "-o", "report.md"));

        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt", "--check", "report.md"));
        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt", "--sentences", "lines", "--published", "a=2022-03-17", "--check", "report.md"));
        Assert.Equal(2, _run.Do("report", "a.txt", "b.txt", "--sentences", "prose", "--check", "report.md"));
        Assert.Equal(2, _run.Do("report", "a.txt", "b.txt", "--published", "a=2022-03-18", "--check", "report.md"));
    }

    [Fact]
    public void A_report_never_becomes_an_article_of_a_folder_without_a_story_file()
    {
        _run.With("story/a.txt", Left).With("story/b.txt", Right);

        Assert.Equal(0, _run.Do("report", "story", "-o", "story/report.md"));

        Assert.Equal(0, _run.Do("report", "story", "--check", "story/report.md"));
        Assert.Equal(0, _run.Do("report", "story", "--form", "summary", "-o", "story/summary.md"));
        Assert.StartsWith("<!-- articlediff report --form summary", _run.Read("story/summary.md"), StringComparison.Ordinal);
        Assert.DoesNotContain("report", _run.Read("story/summary.md")[40..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_never_takes_the_place_of_an_article()
    {
        Assert.Equal(2, _run.Do("report", "a.txt", "b.txt", "-o", "a.txt"));

        Assert.Equal(Left, _run.Read("a.txt"));
    }

    [Theory]
    [InlineData("passages")]
    [InlineData("side-by-side")]
    [InlineData("summary")]
    public void Every_form_comes_as_Markdown_and_as_JSON(string form)
    {
        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt", "--form", form));
        Assert.StartsWith($"<!-- articlediff report --form {form}", _run.Output, StringComparison.Ordinal);

        Assert.Equal(0, _run.Do("report", "a.txt", "b.txt", "--form", form, "--format", "json"));
        using JsonDocument json = JsonDocument.Parse(_run.Output);
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
    }

    [Fact]
    public void The_pair_of_a_bigger_story_has_to_be_named()
    {
        _run.With("c.txt", Left);

        Assert.Equal(2, _run.Do("align", "a.txt", "b.txt", "c.txt"));
        Assert.Contains("the others are 'b', 'c'.", _run.Error, StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("align", "a.txt", "b.txt", "c.txt", "--left", "c", "--right", "a", "--format", "tsv"));
        Assert.Equal(3, _run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void The_main_job_on_the_seeds_gives_the_committed_report()
    {
        Assert.Equal(0, _run.Do("report", Repository.PathOf("seeds/us-warns-china"), "-o", "report.md"));

        Assert.Equal(File.ReadAllText(Repository.PathOf("snapshots/stories/us-warns-china.passages.verified.md")), _run.Read("report.md"));
    }
}
