namespace ArticleDiff.Facts;

/// <summary>What the marks are there for.</summary>
public enum QuotationKind
{
    /// <summary>A statement in somebody's words.</summary>
    Speech,

    /// <summary>Some words of somebody inside of a sentence of the writer.</summary>
    Fragment,

    /// <summary>One or two words held at a distance, or a term that is introduced.</summary>
    Scare,

    /// <summary>A title of a work.</summary>
    Title,
}
