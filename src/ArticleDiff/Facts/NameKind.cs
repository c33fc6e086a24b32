namespace ArticleDiff.Facts;

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A body of people: a firm, an authority, a party, a team, a news outlet.</summary>
    Organisation,

    /// <summary>A country, city, region, river or building.</summary>
    Place,

    /// <summary>A people or language used as an adjective or noun: Dutch, Nigerians.</summary>
    Nationality,
}
