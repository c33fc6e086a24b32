namespace ArticleDiff.Facts;

/// <summary>A number among the words of a unit.</summary>
/// <param name="Last">Index of the last word that belongs to it.</param>
/// <param name="Quantity">What it says; null for digits that are no quantity, such as a telephone number.</param>
internal sealed record QuantityMatch(int Last, Quantity? Quantity);
