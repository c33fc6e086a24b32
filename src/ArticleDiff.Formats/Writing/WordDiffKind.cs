namespace ArticleDiff.Formats.Writing;

/// <summary>What became of a stretch of words.</summary>
public enum WordDiffKind
{
    /// <summary>Both sides have it; case and the style of quotation marks may differ.</summary>
    Equal,

    /// <summary>Only the left side has it.</summary>
    Deleted,

    /// <summary>Only the right side has it.</summary>
    Inserted,
}
