namespace ArticleDiff.Formats.Writing;

/// <summary>Where in a Markdown file a text will stand; what would be markup depends on it.</summary>
public enum MarkdownPlace
{
    /// <summary>At the beginning of a paragraph or list item, where a number or a dash would open a list.</summary>
    Block,

    /// <summary>Inside a line, behind other text, or between <c>&lt;del&gt;</c> or <c>&lt;ins&gt;</c> tags.</summary>
    Inline,

    /// <summary>In a cell of a table, where a bar would begin the next one.</summary>
    TableCell,

    /// <summary>In a heading, where trailing number signs would vanish.</summary>
    Heading,
}
