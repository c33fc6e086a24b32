namespace ArticleDiff.Versions;

/// <summary>What kind of fact an edit changed.</summary>
public enum FactKind
{
    /// <summary>A number, a day or a length of time.</summary>
    Number,

    /// <summary>A name of a person, an organisation or a place.</summary>
    Name,

    /// <summary>Words inside of quotation marks, or what stands inside of them.</summary>
    Quotation,

    /// <summary>Whether something is denied, or how strongly it is claimed.</summary>
    Polarity,
}
