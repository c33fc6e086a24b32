namespace ArticleDiff.Cli.Completion;

/// <summary>Text as a literal of a shell.</summary>
internal static class ShellQuoting
{
    /// <summary>For bash and zsh: in single quotes, where only a quote is special.</summary>
    public static string Posix(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>For fish: in single quotes, where a quote and a backslash are special.</summary>
    public static string Fish(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";

    /// <summary>For PowerShell: in single quotes, where only a quote is special; it takes the typographic ones for quotes as well.</summary>
    public static string PowerShell(string text) => $"'{string.Concat(text.Select(c => c is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B' ? $"{c}{c}" : c.ToString()))}'";
}
