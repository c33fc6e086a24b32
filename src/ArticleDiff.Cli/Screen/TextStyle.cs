namespace ArticleDiff.Cli.Screen;

/// <summary>How a run of text is shown.</summary>
internal enum TextStyle
{
    Plain,
    Deleted,
    Inserted,
    Faint,
}
