using ArticleDiff.Fuzz.Inspections;

namespace ArticleDiff.Fuzz.Outputs;

/// <summary>
/// Reads lines as the runner of GitHub Actions reads what a step prints (actions/runner, ActionCommand): <c>::name properties::data</c> at the beginning of a line, white
/// space before it skipped, and the older <c>##[name properties]data</c> wherever it stands.
/// </summary>
internal static class RunnerScan
{
    private static readonly string[] Levels = ["error", "warning", "notice"];
    private static readonly string[] Properties = ["file", "line", "endLine", "col", "endColumn", "title"];

    /// <summary>What a step may print: no line is a command.</summary>
    public static void CheckNone(string text, string what)
    {
        foreach (string line in LinesOf(text)) Promise.Kept(!IsNewForm(line) && !IsOldForm(line), $"{what}: the runner would obey: {line}");
    }

    /// <summary>What is written as annotations: each line is an annotation with its place, or no command.</summary>
    public static void CheckAnnotations(string text)
    {
        TextScan.Check(text, "annotations");
        foreach (string line in LinesOf(text))
        {
            Promise.Kept(!IsOldForm(line), $"annotations: the runner would obey: {line}");
            if (!IsNewForm(line)) continue;
            int space = line.IndexOf(' ', StringComparison.Ordinal), end = line.IndexOf("::", 2, StringComparison.Ordinal);
            Promise.Kept(space > 0 && space < end && Levels.Contains(line[2..space]), $"annotations: the runner would obey: {line}");
            foreach (string property in line[(space + 1)..end].Split(','))
            {
                int equals = property.IndexOf('=', StringComparison.Ordinal);
                Promise.Kept(equals > 0 && Properties.Contains(property[..equals]), $"annotations: the property {property} in {line}");
            }
        }
    }

    // The runner reads line by line as .NET does: at LF, CR or both.
    private static string[] LinesOf(string text) => text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);

    private static bool IsNewForm(string line)
    {
        ReadOnlySpan<char> trimmed = line.AsSpan().TrimStart();
        return trimmed.StartsWith("::") && trimmed.Length > 2 && char.IsAsciiLetter(trimmed[2]) && trimmed[2..].Contains("::", StringComparison.Ordinal);
    }

    private static bool IsOldForm(string line)
    {
        int at = line.IndexOf("##[", StringComparison.Ordinal);
        return at >= 0 && at + 3 < line.Length && char.IsAsciiLetter(line[at + 3]) && line.IndexOf(']', at) > at;
    }
}
