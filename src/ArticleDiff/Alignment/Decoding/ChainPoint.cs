namespace ArticleDiff.Alignment.Decoding;

/// <summary>A pair that may lie on a chain.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Column">Its column.</param>
/// <param name="Weight">What it adds to the weight of a chain; positive.</param>
internal readonly record struct ChainPoint(int Row, int Column, double Weight);
