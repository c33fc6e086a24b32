using System.CommandLine;
using System.Diagnostics;
using ArticleDiff.Cli;
using ArticleDiff.Cli.Completion;
using ArticleDiff.Cli.Verbs;
using VerifyXunit;
using Xunit;

namespace ArticleDiff.Tests.Cli;

[UsesVerify]
public sealed class CompletionTests : IDisposable
{
    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Every_verb_and_every_option_can_be_completed(string shell)
    {
        Assert.Equal(0, _run.Do("completion", shell));

        Assert.Equal("", _run.Error);
        Assert.EndsWith("\n", _run.Output, StringComparison.Ordinal);
        foreach (Command verb in Root().Subcommands.Where(verb => !verb.Hidden))
        {
            Assert.Contains(verb.Name, _run.Output, StringComparison.Ordinal);
            Assert.All(verb.Options, option => Assert.Contains(shell == "fish" ? $"-l {option.Name[2..]} " : option.Name, _run.Output, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("report review", "articlediff", "re")]
    [InlineData("--form --format", "articlediff", "report", "--fo")]
    [InlineData("changes comment facts findings passages side-by-side summary", "articlediff", "report", "x", "--form", "")]
    [InlineData("passages", "articlediff", "report", "--form", "=", "pa")]
    [InlineData("changes comment facts findings passages side-by-side summary", "articlediff", "report", "--form", "=")]
    [InlineData("ADF9001", "articlediff", "explain", "ADF9001")]
    [InlineData("", "articlediff", "report", "some")]
    [InlineData("", "articlediff", "report", "--left", "")]
    public void Bash_completes_what_may_stand_there(string expected, params string[] words)
    {
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(0, _run.Do("completion", "bash"));
        string typed = string.Join(' ', words.Select(word => $"'{word}'"));
        _run.With("try.sh", $"set -u\n{_run.Output}\nCOMP_WORDS=({typed})\nCOMP_CWORD={words.Length - 1}\n_articlediff\necho \"${{COMPREPLY[*]-}}\"\n");

        using Process bash = Process.Start(new ProcessStartInfo("bash", [_run.PathOf("try.sh")]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        string output = bash.StandardOutput.ReadToEnd();
        string error = bash.StandardError.ReadToEnd();
        bash.WaitForExit();

        Assert.True(bash.ExitCode == 0, error);
        Assert.Equal(expected, output.Trim());
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public Task The_script_of_a_small_tool(string shell)
    {
        Option<string> colour = new("--colour", "-c") { Description = "Which one: it's [the] paint, 100 \\ real.", HelpName = "red|blue" };
        colour.AcceptOnlyFromAmong("red", "blue");
        Command paint = new("paint", "Paints a wall.")
        {
            colour,
            new Option<string>("--note") { Description = "What to say." },
            new Option<bool>("--dry") { Description = "Only look." },
            new Argument<string>("FILE"),
        };
        CompletedCommand root = CompletedCommand.Of(new RootCommand("Sample.") { paint, new Command("hidden") { Hidden = true } }) with { Name = "sample" };
        string script = shell switch
        {
            "zsh" => ZshCompletion.Script(root),
            "fish" => FishCompletion.Script(root),
            "pwsh" => PowerShellCompletion.Script(root),
            _ => BashCompletion.Script(root),
        };

        VerifySettings settings = new();
        settings.UseDirectory("cli");
        settings.UseFileName($"completion.{shell}");
        return Verifier.Verify(script, "txt", settings);
    }

    [Fact]
    public void A_shell_that_is_not_known_exits_2()
    {
        Assert.Equal(2, _run.Do("completion", "tcsh"));
        Assert.Equal(2, _run.Do("completion"));
        Assert.Equal("", _run.Output);
    }

    [Fact]
    public void The_page_of_the_command_line_says_what_the_parser_says()
    {
        Assert.Equal(0, _run.Do("reference"));

        Assert.True(_run.Output == File.ReadAllText(Repository.PathOf("docs/cli.md")),
            "docs/cli.md is stale; run: dotnet run --project src/ArticleDiff.Cli -- reference > docs/cli.md");
        Assert.All(Root().Subcommands.Where(verb => !verb.Hidden), verb => Assert.Contains($"## articlediff {verb.Name}\n", _run.Output, StringComparison.Ordinal));
    }

    private static RootCommand Root()
    {
        using Host host = new() { Input = Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null, WorkingDirectory = Path.GetTempPath() };
        return CommandTree.Create(host);
    }
}
