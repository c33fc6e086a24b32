using System.CommandLine;
using System.CommandLine.Invocation;

namespace ArticleDiff.Cli.Verbs;

/// <summary>Says the version of the tool.</summary>
internal sealed class VersionAction(string version) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write(version + "\n");
        return ExitCode.Done;
    }
}
