namespace ArticleDiff.Syntax;

/// <summary>What a reader knows about a block from the markup around it.</summary>
public enum BlockKind : byte
{
    /// <summary>A paragraph, or a line of plain text.</summary>
    Paragraph,

    /// <summary>The main title.</summary>
    Title,

    /// <summary>A heading below the title.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A block that quotes.</summary>
    Quotation,

    /// <summary>The text under a picture.</summary>
    Caption,

    /// <summary>An author line that the markup names as such.</summary>
    Byline,

    /// <summary>A date or time that the markup names as such.</summary>
    Timestamp,

    /// <summary>A cell of a table.</summary>
    TableCell,
}
