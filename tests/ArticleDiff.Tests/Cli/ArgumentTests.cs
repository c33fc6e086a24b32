using Xunit;

namespace ArticleDiff.Tests.Cli;

public sealed class ArgumentTests : IDisposable
{
    private readonly TestRun _run = new TestRun()
        .With("a.txt", "The mayor opened the bridge on Monday.\nThe work took nine years.\n")
        .With("b.txt", "The mayor opened the new bridge on Monday.\nNobody was hurt.\n");

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData()]
    [InlineData("repot", "a.txt", "b.txt")]
    [InlineData("report")]
    [InlineData("report", "a.txt", "b.txt", "--no-such")]
    [InlineData("report", "a.txt", "b.txt", "--no-such=1")]
    [InlineData("report", "a.txt", "b.txt", "-x")]
    [InlineData("report", "--", "-x", "b.txt")]
    [InlineData("report", "a.txt", "b.txt", "--form", "table")]
    [InlineData("report", "a.txt", "b.txt", "--format")]
    [InlineData("report", "a.txt", "b.txt", "-o")]
    [InlineData("report", "a.txt", "b.txt", "-o", "-x")]
    [InlineData("report", "a.txt", "b.txt", "--left", "a")]
    [InlineData("report", "a.txt", "b.txt", "--check", "c.md", "--form", "summary")]
    [InlineData("report", "a.txt", "b.txt", "--check", "c.md", "-o", "d.md")]
    [InlineData("align", "a.txt", "b.txt", "--left", "--right")]
    [InlineData("align", "a.txt", "b.txt", "--format", "yaml")]
    [InlineData("align", "a.txt", "b.txt", "--sentences", "words")]
    [InlineData("diff", "a.txt", "b.txt", "--width", "many")]
    [InlineData("diff", "a.txt", "b.txt", "--width", "5")]
    [InlineData("split")]
    [InlineData("split", "a.txt", "b.txt")]
    [InlineData("split", "--no-such")]
    public void A_wrong_command_line_exits_2_and_says_so_on_standard_error_only(params string[] arguments)
    {
        Assert.Equal(2, _run.Do(arguments));

        Assert.Equal("", _run.Output);
        Assert.StartsWith("articlediff: ", _run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no such", "report", "nowhere")]
    [InlineData("one article is no story", "report", "a.txt")]
    [InlineData("one article is no story", "report", "-")]
    [InlineData("no such file", "report", "a.txt", "c.txt")]
    [InlineData("--left: no article of the story has the id 'x'; give one of 'a', 'b'.", "align", "a.txt", "b.txt", "--left", "x")]
    [InlineData("--right: no article of the story has the id 'a,b'; give one of 'a', 'b'.", "align", "a.txt", "b.txt", "--right", "a,b")]
    [InlineData("left and right are both 'a': give --left and --right different ids; the story has 'a', 'b'.", "diff", "a.txt", "b.txt", "--left", "a", "--right", "a")]
    [InlineData("id=YYYY-MM-DD", "report", "a.txt", "b.txt", "--published", "a=yesterday")]
    [InlineData("there is no such report", "report", "a.txt", "b.txt", "--check", "c.md")]
    [InlineData(".: is a folder", "report", "a.txt", "b.txt", "--check", ".")]
    [InlineData("is no comment of articlediff", "report", "a.txt", "b.txt", "--check", "a.txt")]
    public void Input_that_cannot_be_used_exits_2_and_says_what_is_wrong(string message, params string[] arguments)
    {
        Assert.Equal(2, _run.Do(arguments));

        Assert.Equal("", _run.Output);
        Assert.Contains(message, _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(_run.Folder, _run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData()]
    [InlineData("report")]
    [InlineData("align")]
    [InlineData("diff")]
    [InlineData("split")]
    public void Help_goes_to_standard_output_and_ends_in_examples(params string[] verb)
    {
        Assert.Equal(0, _run.Do([.. verb, "--help"]));

        Assert.Equal("", _run.Error);
        Assert.Contains("\nExamples:\n  articlediff ", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("/h", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_one_line()
    {
        Assert.Equal(0, _run.Do("--version"));

        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", _run.Output);
        Assert.DoesNotContain("+", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_name_that_begins_with_an_at_sign_is_a_file_name()
    {
        _run.With("@a.txt", "The mayor opened the bridge on Monday.\n");

        Assert.Equal(0, _run.Do("split", "@a.txt"));
        Assert.Equal("The mayor opened the bridge on Monday.\n", _run.Output);
    }

    [Fact]
    public void Escape_sequences_in_an_argument_come_out_as_text()
    {
        Assert.Equal(2, _run.Do("report", "\u001B[31mred"));

        Assert.DoesNotContain("\u001B", _run.Error, StringComparison.Ordinal);
        Assert.Contains("⟨U+001B⟩", _run.Error, StringComparison.Ordinal);
    }
}
