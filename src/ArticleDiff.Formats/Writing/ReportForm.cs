namespace ArticleDiff.Formats.Writing;

/// <summary>What a report shows.</summary>
public enum ReportForm
{
    /// <summary>The committed n-way report: passage by passage in reading order of the reference.</summary>
    Passages,

    /// <summary>Two articles in a two-column table with the changed words marked.</summary>
    SideBySide,

    /// <summary>Each passage of several articles, with the words that differ from the reference marked.</summary>
    Changes,

    /// <summary>What the articles disagree about, passage by passage.</summary>
    Findings,

    /// <summary>Every quotation, number, date, name and source of all articles, side by side.</summary>
    Facts,

    /// <summary>Counts and the coverage matrix, which change with every edit.</summary>
    Summary,

    /// <summary>What a comment holds: findings first, sentences marked against the reference. Markdown only.</summary>
    Comment,
}
