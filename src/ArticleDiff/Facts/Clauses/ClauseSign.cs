namespace ArticleDiff.Facts.Clauses;

/// <summary>What shows that a clause begins.</summary>
internal enum ClauseSign
{
    /// <summary>Nothing but a new subject: he said they left.</summary>
    Subject,

    /// <summary>who, which.</summary>
    Relative,

    /// <summary>that.</summary>
    That,

    /// <summary>because, after, whether.</summary>
    Subordinator,

    /// <summary>An opening quotation mark.</summary>
    Open,

    /// <summary>A closing quotation mark.</summary>
    Close,

    /// <summary>A dash, a semicolon, a colon, a bracket.</summary>
    Break,

    /// <summary>and, or, but.</summary>
    Coordinator,

    /// <summary>A comma.</summary>
    Comma,
}
