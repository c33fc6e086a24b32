namespace ArticleDiff.Rules;

/// <summary>Two words of two quotations that stand for each other.</summary>
/// <param name="Left">Index of the word on the left.</param>
/// <param name="Right">Index of the word on the right.</param>
/// <param name="Match">How alike they are.</param>
internal readonly record struct QuotedStep(int Left, int Right, QuotedMatch Match);
