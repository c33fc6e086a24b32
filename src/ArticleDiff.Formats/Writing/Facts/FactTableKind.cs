namespace ArticleDiff.Formats.Writing.Facts;

/// <summary>What a table of facts lists.</summary>
public enum FactTableKind
{
    /// <summary>What stands inside quotation marks.</summary>
    Quotes,

    /// <summary>Numbers with what they count or measure.</summary>
    Numbers,

    /// <summary>Days, dates, times and spans of time.</summary>
    Dates,

    /// <summary>People, organisations, and names of which nothing tells what they name.</summary>
    People,

    /// <summary>Places and nationalities.</summary>
    Places,

    /// <summary>Who is named as the source of a claim.</summary>
    Sources,
}
