namespace ArticleDiff.Words;

/// <summary>What a number in a text says.</summary>
public enum NumberKind
{
    /// <summary>How many or how much: five, 5,000, half.</summary>
    Cardinal,

    /// <summary>Which one in a row: third, 21st.</summary>
    Ordinal,

    /// <summary>Hundredths: 5%, five per cent. The value is the number before the sign.</summary>
    Percent,
}
