using System.Globalization;
using ArticleDiff.Cli.Verbs;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Tests.Cli;
using Xunit;

namespace ArticleDiff.Tests.Faults;

/// <summary>Limits have names, a page, and an option; they come from the command line and from no file.</summary>
public sealed class LimitTests : IDisposable
{
    private readonly TestRun _run = new TestRun().With("a.txt", "The mayor opened the bridge on Monday.\n").With("b.txt", "The mayor opened the new bridge.\n");

    public void Dispose() => _run.Dispose();

    [Fact]
    public void The_page_lists_every_limit_with_its_value()
    {
        string[] rows = [.. File.ReadAllLines(Repository.PathOf("docs/input-limits.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal))];

        Assert.Equal(
            InputLimits.All.Select(limit => string.Create(CultureInfo.InvariantCulture, $"| `{limit.Name}` | {limit.Default:N0} | {limit.Most:N0} | {limit.Counts} |")),
            rows);
    }

    [Fact]
    public void A_limit_is_lowered_and_raised_on_the_command_line()
    {
        Assert.Equal(2, _run.Do("check", "a.txt", "b.txt", "--limit", "sentence-tokens=5"));
        Assert.Contains("a.txt:1:1: ", _run.Error, StringComparison.Ordinal);
        Assert.Contains("the limit sentence-tokens is 5;", _run.Error, StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("check", "a.txt", "b.txt", "--limit", "sentence-tokens=50"));

        _run.With("deep.html", string.Concat(Enumerable.Repeat("<div>", 600)) + "The mayor opened the bridge on Monday.");
        Assert.Equal(2, _run.Do("check", "a.txt", "deep.html"));
        Assert.Equal(0, _run.Do("check", "a.txt", "deep.html", "--limit", "html-nesting=700", "--limit", "file-bytes=100000"));
    }

    [Theory]
    [InlineData("html-nesting", "<div>", "", "a.html")]
    [InlineData("markdown-brackets", "[", "", "a.md")]
    [InlineData("markdown-targets", "[a](", "", "a.md")]
    [InlineData("yaml-nesting", "[", "---\nother: ", "a.md")]
    public void A_limit_that_is_raised_as_far_as_it_goes_breaks_no_library(string limit, string piece, string head, string name)
    {
        InputLimit known = InputLimits.All.Single(one => one.Name == limit);
        _run.With(name, head + string.Concat(Enumerable.Repeat(piece, (int)Math.Min(known.Most - 1, 4_000))) + "a\n---\n\nThe mayor opened the bridge.\n");

        Assert.InRange(_run.Do("check", "b.txt", name, "--limit", string.Create(CultureInfo.InvariantCulture, $"{limit}={known.Most}")), 0, 2);
    }

    [Theory]
    [InlineData("sentence-words=5", "there is no limit 'sentence-words'; the limits are file-bytes, ")]
    [InlineData("yaml-nesting", "write yaml-nesting=NUMBER with a whole number from 1 to 500")]
    [InlineData("yaml-nesting=0", "write yaml-nesting=NUMBER")]
    [InlineData("yaml-nesting=501", "write yaml-nesting=NUMBER")]
    [InlineData("yaml-nesting=-1", "write yaml-nesting=NUMBER")]
    [InlineData("yaml-nesting=99999999999999999999", "write yaml-nesting=NUMBER")]
    public void What_is_no_limit_is_refused(string token, string message)
    {
        Assert.Equal(2, _run.Do("check", "a.txt", "b.txt", "--limit", token));

        Assert.Contains(message, _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_verb_that_reads_articles_takes_the_option()
    {
        using ArticleDiff.Cli.Host host = new() { Input = Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null, WorkingDirectory = _run.Folder };
        string[] without = [.. CommandTree.Create(host).Subcommands.Where(verb => verb.Options.All(option => option.Name != "--limit")).Select(verb => verb.Name)];

        Assert.Equal(["attach", "eval", "rules", "explain", "completion", "reference"], without);
    }

    [Fact]
    public void Lines_are_held_to_their_limit_too()
    {
        _run.With("in.jsonl", """{"id":"one","articles":[{"id":"a","text":"The mayor opened the bridge."},{"id":"b","text":"The mayor opened it."}]}""" + "\n");

        Assert.Equal(2, _run.Do("batch", "in.jsonl", "-o", "out", "--limit", "line-bytes=50"));
        Assert.Contains("in.jsonl:1:1: the line is longer than 50 bytes, the limit line-bytes;", _run.Error, StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("batch", "in.jsonl", "-o", "out", "--limit", "line-bytes=5000"));
    }
}
