using ArticleDiff.Text;

namespace ArticleDiff.Facts.Speech;

/// <summary>A visible token of a unit as the reader of speech sees it.</summary>
/// <param name="Token">Index of the token in the article.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Key">Its folded text; a possessive ending is left out.</param>
/// <param name="Shape">What it looks like.</param>
internal readonly record struct SpeechWord(int Token, TextSpan Span, string Key, WordShape Shape)
{
    /// <summary>Whether it is a word or a number outside of quotation marks.</summary>
    public bool IsWord => Shape is WordShape.Lower or WordShape.Capital or WordShape.Number;

    /// <summary>Whether it stands inside quotation marks or is one of them.</summary>
    public bool IsQuoted => Shape is WordShape.Quoted or WordShape.Opening or WordShape.Closing;

    /// <summary>Whether its text ends in a possessive 's.</summary>
    public bool IsPossessive { get; init; }
}
