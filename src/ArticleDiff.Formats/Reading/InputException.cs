namespace ArticleDiff.Formats.Reading;

/// <summary>Input that cannot be used. The message names what is wrong and the remedy; exit code 2.</summary>
/// <param name="path">The file, as it is to be printed.</param>
/// <param name="line">One-based line, or 0 when the whole file is meant.</param>
/// <param name="column">One-based column, or 0.</param>
/// <param name="message">What is wrong and what to do, as a sentence.</param>
public sealed class InputException(string path, int line, int column, string message) : Exception(message)
{
    /// <summary>The file, as it is to be printed.</summary>
    public string Path { get; } = path;

    /// <summary>One-based line, or 0 when the whole file is meant.</summary>
    public int Line { get; } = line;

    /// <summary>One-based column, or 0.</summary>
    public int Column { get; } = column;

    /// <summary>The form <c>path:line:column: message</c>; the place is left out when it is the whole file.</summary>
    public override string ToString() => Line > 0 ? $"{Path}:{Line}:{Column}: {Message}" : $"{Path}: {Message}";
}
