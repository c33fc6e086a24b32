using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Formats.Writing.Findings;

/// <summary>What was found in one story.</summary>
/// <param name="Alignment">The aligned story.</param>
/// <param name="Findings">The findings to show, sorted; suppressed, accepted and settled ones are among them.</param>
public sealed record StoryFindings(StoryAlignment Alignment, ImmutableArray<ReportedFinding> Findings)
{
    /// <summary>How many findings of silent rules were left out.</summary>
    public int Silent { get; init; }

    /// <summary>How many findings were left out because they matter less than what was asked for.</summary>
    public int BelowSeverity { get; init; }

    /// <summary>The findings that ask for somebody's attention.</summary>
    public IEnumerable<ReportedFinding> Open => Findings.Where(finding => finding.IsOpen);
}
