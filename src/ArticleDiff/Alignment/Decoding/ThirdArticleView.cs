namespace ArticleDiff.Alignment.Decoding;

/// <summary>What third articles say of a pair. Zero where there are none.</summary>
/// <param name="First">How likely the sentence of the third article that supports the pair best says what both sides say.</param>
/// <param name="Second">The same of the article that supports it second best.</param>
/// <param name="Contradiction">Where a third article tells both sides apart most: how much likelier each has a sentence of its own there than both have one together.</param>
internal readonly record struct ThirdArticleView(double First, double Second, double Contradiction);
