using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing.Json;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing.Findings;

/// <summary>Open findings as GitLab's code quality report: an array of issues. Paths should be relative to the root of the repository.</summary>
public sealed class CodeQualityWriter : IFindingsWriter
{
    /// <inheritdoc/>
    public void Write(FindingsReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        HashSet<string> given = new(StringComparer.Ordinal);
        List<JsonCodeQualityIssue> issues = [];
        foreach (StoryFindings story in report.Stories)
        {
            // A finding's own fingerprint is unique in its story only; the first article tells stories apart and does not change with the findings.
            string key = story.Alignment.Story.Articles[0].Tree.Text.Path;
            foreach (Diagnostic found in story.Open.Select(finding => finding.Diagnostic))
            {
                int attempt = 0;
                string fingerprint = Hash(key, found.Fingerprint, attempt);
                while (!given.Add(fingerprint)) fingerprint = Hash(key, found.Fingerprint, ++attempt);
                LinePosition begin = found.Location.Source.PositionOf(found.Location.Span.Start), end = found.Location.Source.PositionOf(found.Location.Span.End);
                issues.Add(new JsonCodeQualityIssue(
                    VisibleText.Of($"{found.Rule.Name}: {found.Message}"), found.Rule.Id, fingerprint, SeverityOf(found.Severity),
                    new JsonCodeQualityLocation(found.Location.Source.Path, new JsonCodeQualityLines(begin.Line + 1, end.Line + 1))));
            }
        }

        JsonOutput.WriteIndented(issues, context => context.IReadOnlyListJsonCodeQualityIssue, output);
    }

    private static string Hash(string story, string fingerprint, int attempt)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{story}\n{fingerprint}\n{attempt}"))));

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => "critical",
        Severity.Warning => "major",
        Severity.Suggestion => "minor",
        _ => "info",
    };
}
