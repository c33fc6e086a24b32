using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using ArticleDiff.Formats.Reading;
using Spectre.Console;

namespace ArticleDiff.Cli;

/// <summary>What the program runs in: its streams, its folder and its terminal. Tests give it another one.</summary>
internal sealed record Host : IDisposable
{
    /// <summary>Columns of text for people when no terminal says another number.</summary>
    public const int DefaultWidth = 120;

    public required Stream Input { get; init; }

    /// <summary>UTF-8 without a byte order mark, LF.</summary>
    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>The full path that relative paths start from.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Gives the value of an environment variable, or null.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The full path of the folder where this user's programs keep their data, or null when there is none.</summary>
    public string? DataFolder { get; init; }

    /// <summary>
    /// Gives the day, in coordinated universal time. It decides whether a suppression has expired and nothing else; the beginning of the calendar,
    /// on which everything holds, where a host has none.
    /// </summary>
    public Func<DateOnly> Today { get; init; } = () => DateOnly.MinValue;

    /// <summary>Gives the time since the program began. It tells people at a terminal how long they have to wait and nothing else.</summary>
    public Func<TimeSpan> Elapsed { get; init; } = () => TimeSpan.Zero;

    /// <summary>What input may have at most.</summary>
    public InputLimits Limits { get; init; } = InputLimits.Default;

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether text on standard output may be coloured: a terminal that can, and nobody set NO_COLOR.</summary>
    public bool UsesColour { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>The process that the program runs in.</summary>
    public static Host OfProcess()
    {
        bool terminal = !Console.IsOutputRedirected;
        return new Host
        {
            Input = Console.OpenStandardInput(),
            Output = Utf8(Console.OpenStandardOutput()),
            Error = Utf8(Console.OpenStandardError()),
            WorkingDirectory = Directory.GetCurrentDirectory(),
            Variable = Environment.GetEnvironmentVariable,
            // Unverified, because a new machine has no such folder yet; empty when the system knows no home of this user.
            DataFolder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } data ? data : null,
            Today = () => DateOnly.FromDateTime(DateTime.UtcNow),
            Elapsed = ElapsedFrom(Stopwatch.GetTimestamp()),
            OutputIsTerminal = terminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            UsesColour = terminal && MayColour(Environment.GetEnvironmentVariable("NO_COLOR"), Environment.GetEnvironmentVariable("TERM")) && CanColour(),
            Width = terminal ? TerminalWidth() : DefaultWidth,
        };
    }

    /// <summary>Whether the environment wants colours. NO_COLOR counts when it is set and not empty (no-color.org).</summary>
    public static bool MayColour(string? noColor, string? term) => string.IsNullOrEmpty(noColor) && term != "dumb";

    public void Dispose()
    {
        Flush(Output);
        Flush(Error);
    }

    private static Func<TimeSpan> ElapsedFrom(long start) => () => Stopwatch.GetElapsedTime(start);

    private static StreamWriter Utf8(Stream stream)
        => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };

    // Asking also makes old consoles of Windows understand colours. Apart from its caller, which else would load the package on every start.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool CanColour() => AnsiConsole.Profile.Capabilities.Ansi;

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }

    private static void Flush(TextWriter writer)
    {
        try
        {
            writer.Flush();
        }
        catch (IOException)
        {
            // Nobody reads any more; the exit code was given already.
        }
    }
}
