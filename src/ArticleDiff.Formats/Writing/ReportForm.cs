namespace ArticleDiff.Formats.Writing;

/// <summary>What a report shows.</summary>
public enum ReportForm
{
    /// <summary>The committed n-way report: passage by passage in reading order of the reference.</summary>
    Passages,

    /// <summary>Two articles in a two-column table with the changed words marked.</summary>
    SideBySide,

    /// <summary>Counts and the coverage matrix, which change with every edit.</summary>
    Summary,

    /// <summary>What a comment holds: findings first, sentences marked against the reference. Markdown only.</summary>
    Comment,
}
