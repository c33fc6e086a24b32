using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Facts;

/// <summary>A visible token of a unit as the reader of names sees it; one token gives several words when a hyphen ties a name to another
/// word.</summary>
/// <param name="Kind">Kind of the token.</param>
/// <param name="Text">Its text without a possessive ending.</param>
/// <param name="Key">The folded text, without stops.</param>
/// <param name="Span">Where it stands in the file, the possessive ending left out.</param>
internal readonly record struct NameWord(TokenKind Kind, string Text, string Key, TextSpan Span)
{
    /// <summary>Whether a possessive ending was cut.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>Whether white space, or the beginning of the unit, stands before it.</summary>
    public bool IsSpaced { get; init; }

    /// <summary>Whether its case says nothing, because a sentence, a quotation or a line begins here.</summary>
    public bool Begins { get; init; }

    /// <summary>Its classes among the function words.</summary>
    public WordClass Class { get; init; }

    /// <summary>What it does in names.</summary>
    public NameWordUse Use { get; init; }

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Whether it begins with a capital letter, or with a small prefix that a hyphen or an apostrophe ties to one (al-Hadi,
    /// d'Arc).</summary>
    public bool IsCapital { get; init; }

    /// <summary>Whether it has two letters or more and all of them are capitals.</summary>
    public bool IsAllCapitals { get; init; }

    public bool IsInitial => IsWord && Text.Length == 1 && char.IsUpper(Text[0]);

    public bool IsOffice => (Class & (WordClass.Role | WordClass.Title)) != 0;

    public bool IsCalendar => (Class & (WordClass.Weekday | WordClass.Month)) != 0;

    public bool Is(char mark) => Text is not null && Text.Length == 1 && Text[0] == mark;

    public bool Has(NameWordUse use) => (Use & use) != 0;

    public bool Has(WordClass classes) => (Class & classes) != 0;
}
