namespace ArticleDiff.Words;

/// <summary>One part of a written number: a word, a piece of a hyphenated word, or digits.</summary>
/// <param name="Kind">Its class.</param>
/// <param name="Value">Its value; for a part of a whole, the denominator.</param>
/// <param name="WordEnd">How many words of the sequence end with this part; 0 inside a hyphenated word.</param>
internal readonly record struct NumberPart(NumberPartKind Kind, decimal Value, int WordEnd);
