namespace ArticleDiff.Words;

/// <summary>A country that the beginning of a sequence of words names.</summary>
/// <param name="Code">ISO 3166-1 alpha-2 code, the same for all its names.</param>
/// <param name="Kind">In which way it is named.</param>
/// <param name="WordCount">How many words of the sequence name it, at least 1.</param>
/// <param name="IsAmbiguous">Whether the words often mean something else (Georgia, Victoria, Korean): compare them as words, or look at the
/// context.</param>
public readonly record struct CountryMatch(string Code, CountryNameKind Kind, int WordCount, bool IsAmbiguous);
