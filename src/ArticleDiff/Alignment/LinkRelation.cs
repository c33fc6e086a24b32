namespace ArticleDiff.Alignment;

/// <summary>How two linked sides relate.</summary>
public enum LinkRelation
{
    /// <summary>Both sides say the same.</summary>
    Equivalent,

    /// <summary>The sides share a specific proposition, and at least one of them says more.</summary>
    Partial,
}
