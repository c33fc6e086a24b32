namespace ArticleDiff.Facts;

/// <summary>What kind of number a quantity is.</summary>
public enum QuantityKind
{
    /// <summary>A count: 40 soldiers, a dozen eggs.</summary>
    Count,

    /// <summary>A measure with a unit: 5 km, two hours.</summary>
    Measure,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A percentage or percentage points.</summary>
    Percent,

    /// <summary>A part of a whole: a third, two in five.</summary>
    Fraction,

    /// <summary>A rank: third, 21st.</summary>
    Ordinal,

    /// <summary>An age of a person or thing.</summary>
    Age,

    /// <summary>A result of a game or vote: 3-1, 52 to 48; low and high are the two numbers as written.</summary>
    Score,

    /// <summary>A number that only names: Flight 302, Article 5, a year of a decade.</summary>
    Label,
}
