namespace ArticleDiff.Formats.Writing;

/// <summary>What to report.</summary>
public sealed record ReportOptions
{
    /// <summary>The form.</summary>
    public ReportForm Form { get; init; } = ReportForm.Passages;

    /// <summary>Id of the left article of a side-by-side report, or null for the reference.</summary>
    public string? Left { get; init; }

    /// <summary>Id of the right article of a side-by-side report, or null when the story has two articles.</summary>
    public string? Right { get; init; }
}
