namespace ArticleDiff.Syntax;

/// <summary>What is damaged or odd about a text. Facts that the damage makes unreliable are left alone.</summary>
public enum ParseProblemKind
{
    /// <summary>Reported speech abounds and quotation marks are missing.</summary>
    QuotationMarksLost,

    /// <summary>Contractions and possessives stand without their apostrophes.</summary>
    ApostrophesLost,

    /// <summary>Dashes seem to have been dropped.</summary>
    DashesLost,

    /// <summary>Words run together without spaces.</summary>
    WordsRunTogether,

    /// <summary>The text does not read as English.</summary>
    NotEnglish,
}
