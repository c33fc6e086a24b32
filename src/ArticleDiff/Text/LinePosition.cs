namespace ArticleDiff.Text;

/// <summary>A zero-based line and column; writers add one when they print it.</summary>
/// <param name="Line">Zero-based line.</param>
/// <param name="Column">Zero-based column in UTF-16 code units.</param>
public readonly record struct LinePosition(int Line, int Column);
