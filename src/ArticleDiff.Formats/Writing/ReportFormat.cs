namespace ArticleDiff.Formats.Writing;

/// <summary>How a report is spelled.</summary>
public enum ReportFormat
{
    /// <summary>GitHub Markdown for people.</summary>
    Markdown,

    /// <summary>JSON for programs.</summary>
    Json,
}
