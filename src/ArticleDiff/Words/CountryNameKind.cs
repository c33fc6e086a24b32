namespace ArticleDiff.Words;

/// <summary>In which way an expression names a country.</summary>
public enum CountryNameKind
{
    /// <summary>By its name: Russia, United Kingdom.</summary>
    Country,

    /// <summary>By its people or its adjective: Russian, British.</summary>
    Demonym,

    /// <summary>By its capital, which may stand for its government: Moscow, London.</summary>
    Capital,

    /// <summary>By a building or place of its government: Kremlin, Downing Street.</summary>
    Seat,

    /// <summary>By letters: US, U.S., UK.</summary>
    Abbreviation,
}
