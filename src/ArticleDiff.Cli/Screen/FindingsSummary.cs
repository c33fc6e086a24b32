using ArticleDiff.Cli.Verbs;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing.Findings;

namespace ArticleDiff.Cli.Screen;

/// <summary>The last line of a check: how much there is, how much is not shown and how to see it, and where the limits are described.</summary>
internal static class FindingsSummary
{
    public static string Of(FindingsReport report)
    {
        List<ReportedFinding> all = [.. report.Stories.SelectMany(story => story.Findings)];
        string[] counts = [.. all.Where(finding => finding.IsOpen).GroupBy(finding => finding.Diagnostic.Severity).OrderByDescending(group => group.Key)
            .Select(group => group.Key == Severity.Silent ? SeverityNames.Count(group.Count(), "silent finding") : SeverityNames.Count(group.Count(), SeverityNames.Of(group.Key)))];
        List<string> hidden = [];
        Add(hidden, report.Stories.Sum(story => story.BelowSeverity), "below --severity");
        Add(hidden, report.Stories.Sum(story => story.Silent), "of silent rules (--show-silent)");
        Add(hidden, all.Count(finding => finding.IsSuppressed), "suppressed");
        Add(hidden, all.Count(finding => !finding.IsSuppressed && finding.Baseline == BaselineState.Unchanged), "accepted before");
        Add(hidden, all.Count(finding => !finding.IsSuppressed && finding.Baseline != BaselineState.Unchanged && !finding.IsOpen), "settled");
        string notShown = hidden.Count == 0 ? "" : $" Not shown: {string.Join(", ", hidden)}.";
        return $"{(counts.Length == 0 ? "No findings" : string.Join(", ", counts))}.{notShown} What no rule looks for: articlediff explain limits\n";
    }

    private static void Add(List<string> hidden, int count, string what)
    {
        if (count > 0) hidden.Add($"{count} {what}");
    }
}
