namespace ArticleDiff.Diagnostics;

/// <summary>A finding and what people have said about it: the one form in which findings reach writers and exit codes.</summary>
/// <param name="Diagnostic">The finding.</param>
public sealed record ReportedFinding(Diagnostic Diagnostic)
{
    /// <summary>The reason for which it is suppressed, or null when it is not.</summary>
    public string? Suppression { get; init; }

    /// <summary>How it stands to the accepted findings, or null when none were accepted.</summary>
    public BaselineState? Baseline { get; init; }

    /// <summary>What a person decided about it, or null when nobody has, or when the words have changed since.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Whether it is suppressed.</summary>
    public bool IsSuppressed => Suppression is not null;

    /// <summary>Whether it asks for somebody's attention: it is not suppressed, was not accepted before, and nobody has settled it.</summary>
    public bool IsOpen => !IsSuppressed && Baseline != BaselineState.Unchanged && Verdict is not { Kind: VerdictKind.Dismissed or VerdictKind.Corrected };
}
