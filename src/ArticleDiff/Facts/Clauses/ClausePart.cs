namespace ArticleDiff.Facts.Clauses;

/// <summary>What a word is to the act of its clause, the passive undone.</summary>
internal enum ClausePart : byte
{
    /// <summary>None of the others, or not known.</summary>
    None,

    /// <summary>Among the words that say who acts.</summary>
    Actor,

    /// <summary>The main verb.</summary>
    Act,

    /// <summary>Among the words that say to whom, with what, where and when.</summary>
    Circumstance,
}
