namespace ArticleDiff.Formats.Writing;

/// <summary>How a report is spelled.</summary>
public enum ReportFormat
{
    /// <summary>GitHub Markdown for people.</summary>
    Markdown,

    /// <summary>JSON for programs.</summary>
    Json,

    /// <summary>One HTML page for a browser, whatever the form.</summary>
    Html,

    /// <summary>The links of two articles as one picture, whatever the form.</summary>
    Svg,
}
