namespace ArticleDiff.Facts.Clauses;

/// <summary>How a verb group stands in its clause.</summary>
internal enum VerbGroupKind
{
    /// <summary>With a subject of its own: sent, has been sent, will send.</summary>
    Finite,

    /// <summary>to send.</summary>
    Infinitive,

    /// <summary>sending.</summary>
    Progressive,

    /// <summary>sent, without an auxiliary.</summary>
    Participle,
}
