using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing;

namespace ArticleDiff.Cli.Verbs;

/// <summary>What is wrong with files that steer the tool, for verbs whose output has no place for findings.</summary>
internal static class FileProblems
{
    /// <summary>Writes a line a finding to standard error; silent ones are left out.</summary>
    public static void Tell(IEnumerable<Diagnostic> findings, Host host)
    {
        foreach (Diagnostic finding in findings.Where(finding => finding.Severity >= Severity.Suggestion))
            host.Error.Write($"{VisibleText.Line(finding.Location.ToString())}: {SeverityNames.Of(finding.Severity)} {finding.Rule.Id} {finding.Rule.Name}: {VisibleText.Of(finding.Message)}\n");
    }
}
