namespace ArticleDiff.Words;

/// <summary>A number that was read from the beginning of a sequence of words.</summary>
/// <param name="Value">Its value; a third part is rounded to 28 digits.</param>
/// <param name="WordCount">How many words of the sequence it takes, at least 1.</param>
/// <param name="Kind">Whether it counts, orders, or is a percentage.</param>
public readonly record struct NumberReading(decimal Value, int WordCount, NumberKind Kind);
