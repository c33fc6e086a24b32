using System.Collections.Immutable;
using System.Globalization;

namespace ArticleDiff.Diagnostics;

/// <summary>Makes diagnostics of what is to be said about files that steer the tool.</summary>
public static class ToolFindings
{
    /// <summary>The diagnostics, ordered by path, span, rule and message, each with its fingerprint.</summary>
    /// <param name="findings">What is to be said, in any order.</param>
    /// <param name="options">The severities; a rule of severity <see cref="Severity.None"/> says nothing.</param>
    /// <returns>
    /// Findings whose fingerprint is made of the rule, the path and the arguments: it stays while a line moves in its file. Their locations lie in no article.
    /// </returns>
    public static ImmutableArray<Diagnostic> Of(IEnumerable<ToolFinding> findings, AnalysisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        options ??= AnalysisOptions.Default;
        Dictionary<string, int> equals = new(StringComparer.Ordinal);
        var named = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (Diagnostic finding in findings.Select(finding => Diagnose(finding, options)).Where(finding => finding.Severity != Severity.None)
            .OrderBy(finding => finding.Location.Source.Path, StringComparer.Ordinal).ThenBy(finding => finding.Location.Span)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal).ThenBy(finding => finding.Message, StringComparer.Ordinal))
        {
            string key = $"{finding.Rule.Id}\n{finding.Location.Source.Path}\n{string.Join('\n', finding.Arguments)}";
            int ordinal = equals[key] = equals.GetValueOrDefault(key) + 1;
            named.Add(finding with { Fingerprint = Fingerprints.Hash(key, ordinal, 0) });
        }

        return named.ToImmutable();
    }

    private static Diagnostic Diagnose(ToolFinding finding, AnalysisOptions options)
    {
        string message = string.Format(CultureInfo.InvariantCulture, finding.Rule.MessageFormat, [.. finding.Arguments]);
        return new Diagnostic(finding.Rule, options.SeverityOf(finding.Rule), finding.Location, [], message) { Arguments = finding.Arguments };
    }
}
