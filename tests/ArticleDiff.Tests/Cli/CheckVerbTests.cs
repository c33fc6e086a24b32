using System.Text.Json;
using Xunit;

namespace ArticleDiff.Tests.Cli;

public sealed class CheckVerbTests : IDisposable
{
    private const string Odd = "Harbour opens\n\nThe harbour master was content on Monday. We reopened both piers before dawn,” she told the council.\n\nThe council owns the old boathouse. The council does not own the old boathouse.\n";
    private const string Even = "Piers open\n\nThe harbour master was content on Monday. “We reopened both piers before dawn,” she told the council.\n";

    private readonly TestRun _run = new TestRun().With("a.txt", Odd).With("b.txt", Even).With("calm/x.txt", Even).With("calm/y.txt", Even.Replace("content", "glad", StringComparison.Ordinal));

    public void Dispose() => _run.Dispose();

    [Fact]
    public void The_screen_shows_a_finding_under_its_passage()
    {
        Assert.Equal(0, _run.Do("check", "a.txt", "b.txt"));

        Assert.Contains(
            "\na.txt:3:46: suggestion ADF9003 unbalanced-quotation: … reopened both piers before dawn,”: the last mark closes a quotation that nothing opened. Check who speaks. [",
            _run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n1 suggestion. Not shown: 1 of silent rules (--show-silent). What no rule looks for: articlediff explain limits\n", _run.Output, StringComparison.Ordinal);
        Assert.Equal("", _run.Error);
    }

    [Fact]
    public void A_story_without_findings_says_so_and_nothing_more()
    {
        Assert.Equal(0, _run.Do("check", "calm", "--fail-on", "suggestion"));

        Assert.Equal("No findings. What no rule looks for: articlediff explain limits\n", _run.Output);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0, "--fail-on", "error")]
    [InlineData(0, "--fail-on", "warning")]
    [InlineData(1, "--fail-on", "suggestion")]
    [InlineData(0, "--fail-on", "never")]
    [InlineData(1, "--fail-on", "suggestion", "--severity", "error")]
    [InlineData(1, "--fail-on", "suggestion", "--format", "sarif")]
    [InlineData(0, "--fail-on", "suggestion", "--about", "b")]
    public void The_exit_code_says_whether_something_is_as_bad_as_that(int expected, params string[] options)
        => Assert.Equal(expected, _run.Do(["check", "a.txt", "b.txt", .. options]));

    [Fact]
    public void Severity_hides_what_matters_less_and_says_how_much()
    {
        Assert.Equal(0, _run.Do("check", "a.txt", "b.txt", "--severity", "warning"));

        Assert.Equal("No findings. Not shown: 1 below --severity, 1 of silent rules (--show-silent). What no rule looks for: articlediff explain limits\n", _run.Output);
    }

    [Fact]
    public void Silent_rules_are_shown_when_asked_for()
    {
        Assert.Equal(0, _run.Do("check", "a.txt", "b.txt", "--show-silent"));

        Assert.Contains(": silent ADF5003 self-contradiction: “The council owns the old boathouse”", _run.Output, StringComparison.Ordinal);
        Assert.Contains("1 suggestion, 1 silent finding. What", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void About_an_article_only_what_touches_it_is_shown()
    {
        Assert.Equal(0, _run.Do("check", "a.txt", "b.txt", "--about", "b"));
        Assert.StartsWith("No findings.", _run.Output, StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("check", "a.txt", "b.txt", "--about", "a"));
        Assert.Contains("ADF9003", _run.Output, StringComparison.Ordinal);
        Assert.Equal(2, _run.Do("check", "a.txt", "b.txt", "--about", "c"));
        Assert.Equal("articlediff: --about: no article has the id 'c'; give one of 'a', 'b'.\n", _run.Error);
    }

    [Fact]
    public void A_difference_stands_where_the_article_is_that_the_check_is_about()
    {
        const string One = "The ferry to the northern islands sank at dawn. The coast guard rescued 84 sailors from the burning ferry on the reef.\n";
        _run.With("draft.txt", One).With("source.txt", One.Replace("84", "48", StringComparison.Ordinal));

        Assert.Equal(0, _run.Do("check", "source.txt", "draft.txt", "--sort", "path"));
        Assert.StartsWith("source.txt:1:73: warning ADF2001", _run.Output, StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("check", "source.txt", "draft.txt", "--sort", "path", "--about", "draft"));
        Assert.StartsWith("draft.txt:1:73: warning ADF2001", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_folder_is_a_story_and_files_together_are_another_one()
    {
        Assert.Equal(0, _run.Do("check", "calm", "a.txt", "b.txt", "--format", "json"));

        JsonElement[] stories = [.. JsonDocument.Parse(_run.Output).RootElement.GetProperty("stories").EnumerateArray()];
        Assert.Equal(["x y", "a b"], stories.Select(story => string.Join(' ', story.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("id").GetString()))));
        Assert.Equal([0, 1], stories.Select(story => story.GetProperty("findings").GetArrayLength()));
    }

    [Fact]
    public void Sorted_by_path_there_is_a_line_a_finding_and_the_last_line()
    {
        Assert.Equal(0, _run.Do("check", "a.txt", "b.txt", "--sort", "path", "--show-silent"));

        string[] lines = _run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(["a.txt:3:46:", "a.txt:5:37:", "1"], lines.Select(line => line.Split(' ')[0]));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("gitlab")]
    public void A_file_gets_what_standard_output_would_get(string format)
    {
        Assert.Equal(0, _run.Do("check", "a.txt", "b.txt", "--format", format));
        string printed = _run.Output;
        Assert.Equal(0, _run.Do("check", "a.txt", "b.txt", "--format", format, "-o", "out.txt"));

        Assert.NotEqual("", printed);
        Assert.Equal("", _run.Output);
        Assert.Equal(printed, _run.Read("out.txt"));
        // The order in which articles arrive changes nothing.
        Assert.Equal(0, _run.Do("check", "b.txt", "a.txt", "--format", format));
        if (format is "gitlab" or "github") Assert.Equal(printed, _run.Output);
    }

    [Fact]
    public void Code_hosts_get_paths_from_the_root_of_the_repository_and_people_from_where_they_are()
    {
        Directory.CreateDirectory(_run.PathOf("stories/.git"));
        _run.With("stories/one/a.txt", Odd).With("stories/one/b.txt", Even);

        Assert.Equal(0, _run.Do("check", "stories/one", "--format", "github"));
        Assert.Contains(" file=one/a.txt,", _run.Output, StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("check", "stories/one"));
        Assert.Contains("\nstories/one/a.txt:3:46: ", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt: one article is no story", "a.txt")]
    [InlineData("there is no such folder", "nowhere")]
    [InlineData("goes with one story only", "calm", "a.txt", "b.txt", "--published", "a=2024-01-01")]
    [InlineData("--show-silent cannot go with --severity", "calm", "--show-silent", "--severity", "error")]
    [InlineData("--sort goes with --format text only", "calm", "--sort", "path", "--format", "json")]
    [InlineData("is read as an input", "a.txt", "b.txt", "-o", "a.txt")]
    [InlineData("'xml'", "calm", "--format", "xml")]
    [InlineData("Unknown option '--shout'", "calm", "--shout")]
    public void A_command_line_that_makes_no_sense_exits_2_and_says_why(string expected, params string[] arguments)
    {
        Assert.Equal(2, _run.Do(["check", .. arguments]));

        Assert.Contains(expected, _run.Error, StringComparison.Ordinal);
        Assert.Equal("", _run.Output);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("gitlab")]
    public void Escapes_reordering_and_commands_in_an_article_are_only_text(string format)
    {
        _run.With("evil.txt", Odd.Replace("both", "\u001B[31mboth\u202E\u2066 ::error::x ##[error]y", StringComparison.Ordinal));

        Assert.Equal(0, _run.Do("check", "evil.txt", "b.txt", "--format", format));

        foreach (char acts in "\u001B\u202E\u2066") Assert.DoesNotContain(acts, _run.Output);
        if (format is "text" or "github") Assert.DoesNotContain("##[", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(_run.Output.Split('\n'), line => line.TrimStart().StartsWith("::error", StringComparison.Ordinal));
    }
}
