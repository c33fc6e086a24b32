namespace ArticleDiff.Formats.Writing.Changes;

/// <summary>Which changes a review shows.</summary>
public enum ReviewScope
{
    /// <summary>Findings with a place on a changed line, and links of edited sentences. The others are counted.</summary>
    ChangedLines,

    /// <summary>All of them, unchanged findings too.</summary>
    All,
}
