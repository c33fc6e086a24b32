namespace ArticleDiff.Words;

/// <summary>
/// Reads English numbers in words and digits: five, twenty-one, two hundred and five, 5,000, 1.5 million, a dozen, half a million,
/// two thirds, third, 21st, 5 per cent, 2.5bn. A year stays a number.
/// </summary>
/// <remarks>
/// Not read, because they have no one value: dozens, thousands, 1990s; digits grouped in another way than by threes; <c>5m</c>, which may
/// be metres. <c>second</c> and <c>one</c> are read as numbers; whether they are, in a sentence, is for the caller to say.
/// </remarks>
public static class NumberWords
{
    /// <summary>Whether a number may begin with this word: a test that most words fail.</summary>
    internal static bool MayBegin(string word) => NumberParts.MayBegin(word);

    /// <summary>Reads the longest number at the beginning of a sequence.</summary>
    /// <param name="words">Words and numbers in order, in any case, hyphenated words whole or split; a percent sign is a word of its own or
    /// ends one.</param>
    /// <param name="reading">The number, or the default.</param>
    /// <returns>Whether the sequence begins with a number.</returns>
    public static bool TryRead(ReadOnlySpan<string> words, out NumberReading reading)
    {
        reading = default;
        if (words.IsEmpty || !NumberParts.MayBegin(words[0])) return false;
        return new NumberGrammar(NumberParts.Of(words)).TryRead(out reading);
    }
}
