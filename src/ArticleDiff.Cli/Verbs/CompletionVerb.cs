using System.CommandLine;
using ArticleDiff.Cli.Completion;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff completion</c>: what teaches a shell to complete the command line, written from the parser's own words.</summary>
internal static class CompletionVerb
{
    public static Command Create(Host host)
    {
        Argument<string> shell = new("SHELL") { Description = "The shell.", HelpName = "bash|zsh|fish|pwsh" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        Verb verb = new("completion", "Prints a script by which a shell completes verbs, options and their values.",
            "source <(articlediff completion bash)",
            "articlediff completion zsh > ~/.zfunc/_articlediff",
            "articlediff completion fish > ~/.config/fish/completions/articlediff.fish",
            "articlediff completion pwsh | Out-String | Invoke-Expression")
        {
            shell,
        };
        verb.SetAction(parse =>
        {
            CompletedCommand root = CompletedCommand.Of(CommandTree.Create(host)) with { Name = CommandTree.Name };
            host.Output.Write(parse.GetValue(shell) switch
            {
                "zsh" => ZshCompletion.Script(root),
                "fish" => FishCompletion.Script(root),
                "pwsh" => PowerShellCompletion.Script(root),
                _ => BashCompletion.Script(root),
            });
            return ExitCode.Done;
        });
        return verb;
    }
}
