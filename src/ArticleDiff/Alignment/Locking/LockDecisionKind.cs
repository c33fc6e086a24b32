namespace ArticleDiff.Alignment.Locking;

/// <summary>What was decided about two sentences.</summary>
public enum LockDecisionKind
{
    /// <summary>They belong together: they are linked and stand in one passage.</summary>
    Pin,

    /// <summary>They do not: they are not linked and never stand in one passage.</summary>
    Forbid,
}
