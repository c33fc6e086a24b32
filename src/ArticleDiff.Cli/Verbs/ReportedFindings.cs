using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Rules;

namespace ArticleDiff.Cli.Verbs;

/// <summary>The findings that a report shows: those of the built-in rules that have earned to be shown.</summary>
internal static class ReportedFindings
{
    /// <summary>Warnings and suggestions, sorted. Damage of the input is left out: every form of a report names it beside its article.</summary>
    public static ImmutableArray<Diagnostic> In(StoryAlignment alignment)
        => [.. AnalyzerDriver.Run(alignment, BuiltInRules.All).Where(finding => finding.Severity >= Severity.Suggestion && finding.Rule.Category != InputRules.Category)];
}
