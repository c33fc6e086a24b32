namespace ArticleDiff.Versions;

/// <summary>What became of a finding between two states of a story.</summary>
public enum FindingChangeKind
{
    /// <summary>Only the later state has it.</summary>
    New,

    /// <summary>Only the earlier state has it.</summary>
    Fixed,

    /// <summary>Both have it, with the same words.</summary>
    Unchanged,
}
