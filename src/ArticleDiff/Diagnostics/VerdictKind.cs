namespace ArticleDiff.Diagnostics;

/// <summary>What a person decided about a finding.</summary>
public enum VerdictKind
{
    /// <summary>The texts differ so that somebody has to act.</summary>
    Confirmed,

    /// <summary>It was looked at, and nothing has to be done.</summary>
    Dismissed,

    /// <summary>It was settled: an article was corrected or a note was published.</summary>
    Corrected,
}
