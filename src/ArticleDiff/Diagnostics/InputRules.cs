using System.Collections.Immutable;
using ArticleDiff.Syntax;

namespace ArticleDiff.Diagnostics;

/// <summary>The rules about damaged or odd input. The parser notices it; the driver reports it, once an article and kind.</summary>
public static class InputRules
{
    /// <summary>The category of all rules of this class.</summary>
    public const string Category = "input";

    /// <summary>Reported speech abounds and quotation marks are missing.</summary>
    public static Rule QuotationMarksLost { get; } = New("ADF0101", "quotation-marks-lost", "Reported speech abounds and quotation marks are missing",
        "The text of {0} seems to have lost its quotation marks: who said what cannot be told from it. Compare with the page it was taken from.");

    /// <summary>Contractions and possessives stand without their apostrophes.</summary>
    public static Rule ApostrophesLost { get; } = New("ADF0102", "apostrophes-lost", "Contractions and possessives stand without their apostrophes",
        "The text of {0} seems to have lost its apostrophes: contractions and possessives are read as they stand. Compare with the page it was taken from.");

    /// <summary>Dashes seem to have been dropped.</summary>
    public static Rule DashesLost { get; } = New("ADF0103", "dashes-lost", "Dashes seem to have been dropped",
        "The text of {0} seems to have lost its dashes: joined phrases are read as they stand. Compare with the page it was taken from.");

    /// <summary>Words run together without spaces.</summary>
    public static Rule WordsRunTogether { get; } = New("ADF0104", "words-run-together", "Words run together without spaces",
        "The text of {0} has words that run together: they are read as one word. Compare with the page it was taken from.");

    /// <summary>The text does not read as English.</summary>
    public static Rule NotEnglish { get; } = New("ADF0105", "not-english", "The text does not read as English",
        "The text of {0} does not read as English: its sentences and links are less reliable. Check that the file is the one that was meant.");

    /// <summary>All rules of this class, by id.</summary>
    public static ImmutableArray<Rule> All { get; } = [QuotationMarksLost, ApostrophesLost, DashesLost, WordsRunTogether, NotEnglish];

    /// <summary>The rule that reports a kind of damage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the known ones.</exception>
    public static Rule Of(ParseProblemKind kind) => kind switch
    {
        ParseProblemKind.QuotationMarksLost => QuotationMarksLost,
        ParseProblemKind.ApostrophesLost => ApostrophesLost,
        ParseProblemKind.DashesLost => DashesLost,
        ParseProblemKind.WordsRunTogether => WordsRunTogether,
        ParseProblemKind.NotEnglish => NotEnglish,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no rule for this kind of damage."),
    };

    // Damage says how far to trust a text and is shown at the top of a report; it is no finding that somebody has to settle.
    private static Rule New(string id, string name, string description, string message)
        => new(id, name, Category, Severity.Suggestion, "0.1") { ShortDescription = description, MessageFormat = message };
}
