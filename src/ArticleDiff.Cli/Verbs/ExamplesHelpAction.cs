using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ArticleDiff.Cli.Verbs;

/// <summary>The help of the package, followed by examples.</summary>
internal sealed class ExamplesHelpAction(IReadOnlyList<string> rootExamples) : SynchronousCommandLineAction
{
    /// <summary>Columns of the help, whatever the terminal: it reads the same everywhere.</summary>
    private const int Width = 100;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        TextWriter output = parseResult.InvocationConfiguration.Output;
        using StringWriter help = new() { NewLine = output.NewLine };
        parseResult.InvocationConfiguration.Output = help;
        new HelpAction { MaxWidth = Width }.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        // The package calls the program by the name of its file, which is another one natively and under a test.
        output.Write(help.ToString().Replace($"\n  {parseResult.RootCommandResult.Command.Name} ", $"\n  {CommandTree.Name} ", StringComparison.Ordinal));
        output.Write("Examples:\n");
        foreach (string example in parseResult.CommandResult.Command is Verb verb ? verb.Examples : rootExamples) output.Write($"  {example}\n");
        return ExitCode.Done;
    }
}
