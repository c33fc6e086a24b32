using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleDiff.Cli.Plugins;
using ArticleDiff.Cli.Verbs;
using ArticleDiff.Embeddings;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing;

namespace ArticleDiff.Cli;

/// <summary>The whole program: arguments in, exit code out. Nothing but results goes to standard output.</summary>
internal static class Application
{
    /// <exception cref="PluginsNeedRuntimeException">This program was compiled natively and cannot load the rules that a configuration names.</exception>
    public static int Run(IReadOnlyList<string> arguments, Host host)
    {
        int code;
        try
        {
            code = Execute(arguments, host);
            // A full disk behind standard output shows here, and not when the process has ended.
            host.Output.Flush();
        }
        catch (Exception exception) when (exception is not PluginsNeedRuntimeException)
        {
            code = Report(exception, host.Error);
        }

        host.Error.Flush();
        return code;
    }

    private static int Execute(IReadOnlyList<string> arguments, Host host)
    {
        // A file may be called @names.txt; no argument is taken for a list of arguments.
        ParseResult parse = CommandTree.For(arguments, host).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parse.Errors.Count > 0)
        {
            foreach (string message in parse.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal)) Say(host.Error, message);
            Say(host.Error, $"try '{CommandPath(parse.CommandResult)} --help'.");
            return ExitCode.Unusable;
        }

        if (LimitSymbol.Read(parse, host.Limits) is { } limits)
            // Verbs know their host from the beginning: they are made anew for one with other limits.
            parse = CommandTree.For(arguments, host = host with { Limits = limits }).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return parse.Invoke(new InvocationConfiguration
        {
            Output = host.Output,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static int Report(Exception exception, TextWriter error)
    {
        switch (exception)
        {
            case InputException input:
                error.Write(VisibleText.Line(input.ToString()) + "\n");
                return ExitCode.Unusable;
            case UsageException or EmbeddingServiceException or IOException or UnauthorizedAccessException:
                Say(error, exception.Message);
                return ExitCode.Unusable;
            default:
                Say(error, $"a defect in the tool: {exception.GetType().Name}: {exception.Message}");
                if (exception.StackTrace?.Split('\n') is [{ } place, ..]) Say(error, place.Trim());
                Say(error, "please report it with the command line and, if you can, the articles.");
                return ExitCode.Defect;
        }
    }

    private static void Say(TextWriter error, string message) => error.Write($"articlediff: {VisibleText.Of(message)}\n");

    private static string CommandPath(CommandResult command) => command.Command is RootCommand ? CommandTree.Name : $"{CommandTree.Name} {command.Command.Name}";
}
