namespace ArticleDiff.Rules;

/// <summary>Whether a clause says that something is so, after what negates it by meaning is undone.</summary>
internal enum ClauseSense
{
    /// <summary>It cannot be told, or it is limited: not only, not yet, if not.</summary>
    Unclear,

    /// <summary>It is so.</summary>
    Affirmed,

    /// <summary>It is not so.</summary>
    Negated,
}
