using ArticleDiff.Diagnostics;

namespace ArticleDiff.Cli.Verbs;

/// <summary>Severities as people type and read them.</summary>
internal static class SeverityNames
{
    public static string Of(Severity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>The severity of a name that <see cref="Of"/> gives.</summary>
    public static Severity Parse(string name) => Enum.GetValues<Severity>().Single(severity => Of(severity) == name);

    /// <summary>A count with its word: <c>1 warning</c>, <c>2 warnings</c>.</summary>
    public static string Count(int count, string word) => $"{count} {word}{(count == 1 ? "" : "s")}";
}
