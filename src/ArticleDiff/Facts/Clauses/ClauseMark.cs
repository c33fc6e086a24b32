namespace ArticleDiff.Facts.Clauses;

/// <summary>What a punctuation mark does between clauses.</summary>
internal enum ClauseMark : byte
{
    /// <summary>No mark, or one that does nothing here.</summary>
    None,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A dash, a semicolon, a colon, a bracket.</summary>
    Break,

    /// <summary>An opening quotation mark.</summary>
    Open,

    /// <summary>A closing quotation mark.</summary>
    Close,
}
