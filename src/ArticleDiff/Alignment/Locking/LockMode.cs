namespace ArticleDiff.Alignment.Locking;

/// <summary>What an alignment makes of its lock.</summary>
public enum LockMode
{
    /// <summary>
    /// What is locked holds. A sentence that was edited stays in its passage; a new one joins a passage when it is linked to it, and ties no passages to each other.
    /// </summary>
    Hold,

    /// <summary>What is locked holds for sentences that stayed as they were; all else is as this engine sees it. Passages keep ids, order and headings.</summary>
    Accept,

    /// <summary>All links are as this engine sees them. Passages keep ids, order and headings as far as they keep sentences.</summary>
    Upgrade,
}
