using System.Runtime.CompilerServices;
using ArticleDiff.Formats.Writing;
using Spectre.Console;

namespace ArticleDiff.Cli.Verbs;

/// <summary>Tells a person at a terminal that long work goes on. Standard output stays untouched.</summary>
internal static class Progress
{
    /// <summary>Runs the work, with a line on standard error when that is a terminal and there is a message.</summary>
    public static T Run<T>(Host host, string? message, Func<T> work)
    {
        return message is null || !host.ErrorIsTerminal ? work() : OnTerminal(host, message, work);
    }

    // Apart from its caller, which else would load the package on every start.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T OnTerminal<T>(Host host, string message, Func<T> work)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(host.Error) });
        return console.Status().Start(Markup.Escape(VisibleText.Of(message)), _ => work());
    }
}
