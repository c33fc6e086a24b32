namespace ArticleDiff.Facts;

/// <summary>What ties a clause to the clause around it.</summary>
public enum ClauseKind
{
    /// <summary>A main clause.</summary>
    Main,

    /// <summary>Joined by and, or, but.</summary>
    Coordinate,

    /// <summary>What is said, known or asked: that …, whether ….</summary>
    Complement,

    /// <summary>Describes a noun: who …, which ….</summary>
    Relative,

    /// <summary>Time, cause, condition, contrast: after …, because …, if ….</summary>
    Adverbial,

    /// <summary>A participle or infinitive without a subject of its own.</summary>
    NonFinite,

    /// <summary>A reporting formula: he said, according to officials.</summary>
    Attribution,
}
