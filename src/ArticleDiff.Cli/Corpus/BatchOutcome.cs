namespace ArticleDiff.Cli.Corpus;

/// <summary>What became of a line of a batch.</summary>
/// <param name="Line">The line.</param>
/// <param name="Id">The id of its story, or null when it has none.</param>
/// <param name="Result">The line of the results, line end included; empty when there is none.</param>
internal sealed record BatchOutcome(JsonLine Line, string? Id, ReadOnlyMemory<byte> Result)
{
    /// <summary>Why there is no result, or null.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether the problem is the tool's and not the line's.</summary>
    public Exception? Defect { get; init; }
}
