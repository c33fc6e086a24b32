using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>A word inside quotation marks, in the form in which it is compared: contractions are spelled out and hyphenated words cut.</summary>
/// <param name="Key">Its folded form; numbers are digits, and names of countries a code.</param>
/// <param name="FirstToken">The token it begins in.</param>
/// <param name="LastToken">The token it ends in.</param>
/// <param name="Piece">Number of the pair of marks inside of the unit.</param>
/// <param name="Traits">What matters about it.</param>
internal readonly record struct QuotedWord(string Key, int FirstToken, int LastToken, int Piece, QuotedTraits Traits)
{
    /// <summary>Its stem: words with one stem are taken for forms of one word.</summary>
    public string Stem { get; init; } = Key;

    /// <summary>Its place in the lexicon, or -1.</summary>
    public int Lexeme { get; init; } = -1;

    public bool Is(QuotedTraits traits) => (Traits & traits) != 0;

    /// <summary>What a folded word is by its class alone.</summary>
    public static QuotedTraits TraitsOf(string key)
    {
        WordClass kind = FunctionWords.Of(key);
        QuotedTraits traits = (kind & (WordClass.Stop | WordClass.Pronoun | WordClass.Modal | WordClass.Negation)) == 0 ? QuotedTraits.Content : QuotedTraits.None;
        if ((kind & WordClass.Negation) != 0) traits |= QuotedTraits.Negation;
        if ((kind & WordClass.Modal) != 0) traits |= QuotedTraits.Modal;
        return traits;
    }
}
