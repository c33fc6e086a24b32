namespace ArticleDiff.Formats.Tables;

/// <summary>One row of a table that was read.</summary>
/// <param name="Line">One-based number of the line on which it begins.</param>
/// <param name="Fields">Its fields.</param>
public sealed record TableRow(int Line, IReadOnlyList<string> Fields);
