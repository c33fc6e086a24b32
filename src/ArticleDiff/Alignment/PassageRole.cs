namespace ArticleDiff.Alignment;

/// <summary>How a unit stands in a passage.</summary>
public enum PassageRole
{
    /// <summary>It says the proposition of the passage.</summary>
    Member,

    /// <summary>It shares a part of it.</summary>
    Part,
}
