using System.Text.RegularExpressions;

namespace ArticleDiff.Tests.Architecture;

/// <summary>One C# file of the repository, as the architecture tests look at it.</summary>
public sealed partial class SourceFile
{
    private SourceFile(string path, string[] lines) => (Path, Lines) = (path, lines);

    /// <summary>Its path from the root, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>Its lines as they stand.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Its name without the extension; of <c>Type.Part.cs</c> only the type.</summary>
    public string Name => System.IO.Path.GetFileName(Path).Split('.')[0];

    /// <summary>The lines with what follows <c>//</c> left out, each with its one-based number.</summary>
    public IEnumerable<(int Number, string Code)> Code => Lines.Select((line, i) => (i + 1, WithoutComment(line)));

    /// <summary>The types at top level, in file order. File-scoped namespaces leave them at the first column.</summary>
    public IReadOnlyList<(string Name, bool IsPublic)> Types => [.. Lines.Select(line => TopLevelType().Match(line)).Where(match => match.Success)
        .Select(match => (match.Groups["name"].Value, match.Groups["modifiers"].Value.Contains("public", StringComparison.Ordinal)))];

    /// <summary>All C# files below a folder, given from the root.</summary>
    public static IReadOnlyList<SourceFile> In(string folder)
        => [.. Repository.Files(".cs", folder).Select(path => new SourceFile(Repository.Relative(path), File.ReadAllLines(path)))];

    /// <summary>The form <c>path:line: code</c> of the lines that match.</summary>
    public IEnumerable<string> LinesWith(Regex pattern)
        => Code.Where(line => pattern.IsMatch(line.Code)).Select(line => $"{Path}:{line.Number}: {line.Code.Trim()}");

    private static string WithoutComment(string line)
    {
        int comment = line.IndexOf("//", StringComparison.Ordinal);
        return comment < 0 ? line : line[..comment];
    }

    [GeneratedRegex(@"^(?<modifiers>((public|internal|file|sealed|static|abstract|partial|readonly|ref|unsafe)\s+)*)(record\s+struct|record\s+class|class|record|struct|interface|enum|delegate\s+\S+)\s+(?<name>\w+)")]
    private static partial Regex TopLevelType();
}
