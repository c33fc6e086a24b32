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
        new HelpAction { MaxWidth = Width }.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.Write("Examples:\n");
        foreach (string example in parseResult.CommandResult.Command is Verb verb ? verb.Examples : rootExamples) output.Write($"  {example}\n");
        return ExitCode.Done;
    }
}
