namespace ArticleDiff.Alignment.Decoding;

/// <summary>A link between stretches of neighbouring rows, before its relation, band and evidence are known.</summary>
/// <param name="Row">First row of the left article.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Column">First row of the right article.</param>
/// <param name="Columns">Number of rows.</param>
/// <param name="Score">The score of its best pair.</param>
internal readonly record struct DraftLink(int Row, int Rows, int Column, int Columns, double Score);
