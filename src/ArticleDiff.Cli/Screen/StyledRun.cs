namespace ArticleDiff.Cli.Screen;

/// <summary>Text in one style, safe to print, without line ends.</summary>
internal readonly record struct StyledRun(string Text, TextStyle Style);
