namespace ArticleDiff.Cli.Output;

/// <summary>How much of a line diff is shown.</summary>
internal sealed record LineDiffOptions
{
    public static LineDiffOptions Default { get; } = new();

    /// <summary>Unchanged lines shown before and after a change.</summary>
    public int Context { get; init; } = 2;

    /// <summary>Most lines shown; what is left out is counted.</summary>
    public int MaxLines { get; init; } = 60;

    /// <summary>Most characters shown of one line.</summary>
    public int MaxColumns { get; init; } = 160;
}
