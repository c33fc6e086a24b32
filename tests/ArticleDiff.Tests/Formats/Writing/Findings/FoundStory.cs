using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing.Findings;
using ArticleDiff.Rules;

namespace ArticleDiff.Tests.Formats.Writing.Findings;

/// <summary>Findings that the tests of the writers are about.</summary>
internal static class FoundStory
{
    /// <summary>What analyzers find in articles.</summary>
    public static FindingsReport Report(IEnumerable<Article> articles, params Analyzer[] analyzers)
    {
        StoryAlignment alignment = Aligner.Align(Story.Create(articles));
        ImmutableArray<ReportedFinding> findings = [.. AnalyzerDriver.Run(alignment, analyzers).Select(finding => new ReportedFinding(finding))];
        return new FindingsReport([new StoryFindings(alignment, findings)], [.. analyzers.Select(analyzer => analyzer.Rule).Concat(BuiltInRules.Catalog)], "1.2.3");
    }

    /// <summary>The same report with other findings.</summary>
    public static FindingsReport Change(this FindingsReport report, Func<ReportedFinding, ReportedFinding> change)
        => report with { Stories = [.. report.Stories.Select(story => story with { Findings = [.. story.Findings.Select(change)] })] };

    /// <summary>The same report with a finding written down several times, each with a fingerprint of its own.</summary>
    public static FindingsReport Times(this FindingsReport report, int count)
    {
        ReportedFinding finding = report.Stories[0].Findings[0];
        ImmutableArray<ReportedFinding> many = [.. Enumerable.Range(0, count).Select(i => finding with { Diagnostic = finding.Diagnostic with { Fingerprint = i.ToString("x8", System.Globalization.CultureInfo.InvariantCulture) } })];
        return report with { Stories = [report.Stories[0] with { Findings = many }] };
    }

    public static string Write(this IFindingsWriter writer, FindingsReport report)
    {
        using StringWriter output = new() { NewLine = "\n" };
        writer.Write(report, output);
        return output.ToString();
    }
}
