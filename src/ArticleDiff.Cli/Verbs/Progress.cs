using System.Globalization;
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

    /// <summary>Runs work of many steps, with a line on standard error that says how far it is, how fast it goes and how long it will take, when that is a terminal.</summary>
    /// <param name="host">Where the program runs.</param>
    /// <param name="unit">What is counted, in the plural.</param>
    /// <param name="work">Is given what to call after each step: with the steps that are done, and the share of all work that they are, or null when nobody can know.</param>
    public static T RunCounted<T>(Host host, string unit, Func<Action<int, double?>, T> work)
    {
        if (!host.ErrorIsTerminal) return work((_, _) => { });
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(host.Error) });
        TimeSpan began = host.Elapsed();
        return console.Status().Start(Markup.Escape($"0 {unit}"), status => work((done, share) => status.Status(Markup.Escape(Rate(unit, done, share, host.Elapsed() - began)))));
    }

    /// <summary>How far, how fast, and how much longer.</summary>
    public static string Rate(string unit, int done, double? share, TimeSpan elapsed)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"{done:N0} {unit}");
        if (share is { } part) text += string.Create(CultureInfo.InvariantCulture, $", {Math.Clamp(part, 0, 1):P0}");
        if (elapsed < TimeSpan.FromSeconds(1) || done == 0) return text;
        text += string.Create(CultureInfo.InvariantCulture, $", {done / elapsed.TotalSeconds:N1} a second");
        if (share is not (> 0 and < 1)) return text;
        TimeSpan left = elapsed * ((1 - share.Value) / share.Value);
        return text + string.Create(CultureInfo.InvariantCulture, $", about {(int)left.TotalHours}:{left.Minutes:00}:{left.Seconds:00} left");
    }
}
