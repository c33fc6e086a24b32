using ArticleDiff.Formats.Writing;
using Spectre.Console;

namespace ArticleDiff.Cli.Verbs;

/// <summary>Tells a person at a terminal that long work goes on. Standard output stays untouched.</summary>
internal static class Progress
{
    /// <summary>Runs the work, with a line on standard error when that is a terminal and there is a message.</summary>
    public static T Run<T>(Host host, string? message, Func<T> work)
    {
        if (message is null || !host.ErrorIsTerminal) return work();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(host.Error) });
        return console.Status().Start(Markup.Escape(VisibleText.Of(message)), _ => work());
    }
}
