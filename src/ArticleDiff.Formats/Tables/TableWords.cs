namespace ArticleDiff.Formats.Tables;

/// <summary>Whether tables hold the words of articles.</summary>
public enum TableWords
{
    /// <summary>They do.</summary>
    Kept,

    /// <summary>They hold offsets and hashes only, so that they can be passed on where the articles may not be.</summary>
    LeftOut,
}
