namespace ArticleDiff.Words;

/// <summary>
/// The English stemmer of the Snowball project ("Porter2"), with its exceptional forms. Source: the algorithm's published definition,
/// https://snowballstem.org/algorithms/english/stemmer.html, in the form that stood from 2002 to 2024.
/// </summary>
/// <remarks>A stem is a comparison key and need not be a word. Characters outside a to z count as consonants and are kept.</remarks>
public static class PorterStemmer
{
    /// <summary>Writes the stem of a word; a stem is never longer than its word.</summary>
    /// <param name="lowerCaseWord">The word in lower case, with straight apostrophes.</param>
    /// <param name="destination">Receives the stem; at least as long as the word.</param>
    /// <returns>The number of characters written.</returns>
    /// <exception cref="ArgumentException">The destination is shorter than the word.</exception>
    public static int Stem(ReadOnlySpan<char> lowerCaseWord, Span<char> destination)
    {
        if (destination.Length < lowerCaseWord.Length)
            throw new ArgumentException("The destination is shorter than the word.", nameof(destination));
        lowerCaseWord.CopyTo(destination);
        if (lowerCaseWord.Length <= 2) return lowerCaseWord.Length;
        if (Exception(lowerCaseWord) is { } exception)
        {
            exception.CopyTo(destination);
            return exception.Length;
        }

        var word = new PorterWord(destination[..lowerCaseWord.Length]);
        word.Prepare();
        word.RemovePossessive();
        word.RemovePlural();
        if (!IsKeptAfterPlural(word.Text))
        {
            word.RemovePastOrParticiple();
            word.ReplaceFinalY();
            word.ShortenDoubleSuffix();
            word.ShortenSuffix();
            word.RemoveSuffix();
            word.RemoveFinalLetter();
        }

        word.Finish();
        return word.Length;
    }

    /// <summary>The stem of a word as a string; the same instance when the word is its own stem.</summary>
    /// <param name="lowerCaseWord">The word in lower case, with straight apostrophes.</param>
    public static string Stem(string lowerCaseWord)
    {
        ArgumentNullException.ThrowIfNull(lowerCaseWord);
        Span<char> buffer = lowerCaseWord.Length <= 64 ? stackalloc char[64] : new char[lowerCaseWord.Length];
        ReadOnlySpan<char> stem = buffer[..Stem(lowerCaseWord.AsSpan(), buffer)];
        return stem.SequenceEqual(lowerCaseWord) ? lowerCaseWord : stem.ToString();
    }

    // The definition's list of words that its rules would stem wrongly.
    private static string? Exception(ReadOnlySpan<char> word) => word switch
    {
        "skis" => "ski",
        "skies" => "sky",
        "dying" => "die",
        "lying" => "lie",
        "tying" => "tie",
        "idly" => "idl",
        "gently" => "gentl",
        "ugly" => "ugli",
        "early" => "earli",
        "only" => "onli",
        "singly" => "singl",
        "sky" => "sky",
        "news" => "news",
        "howe" => "howe",
        "atlas" => "atlas",
        "cosmos" => "cosmos",
        "bias" => "bias",
        "andes" => "andes",
        _ => null,
    };

    private static bool IsKeptAfterPlural(ReadOnlySpan<char> word) =>
        word is "inning" or "outing" or "canning" or "herring" or "earring" or "proceed" or "exceed" or "succeed";
}
