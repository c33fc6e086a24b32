using ArticleDiff.Diagnostics;

namespace ArticleDiff.Formats.Writing;

/// <summary>A finding as one line of Markdown: severity, name, message, what it stands for, what a person decided, and the fingerprint.</summary>
internal static class FindingLine
{
    /// <summary>The line, without a list marker and a line end.</summary>
    public static string Of(ReportedFinding finding)
    {
        Diagnostic found = finding.Diagnostic;
        string also = found.Evidence.IsEmpty ? "" : $" Also: {string.Join(", ", found.Evidence.Select(other => other.Rule.Name).Distinct(StringComparer.Ordinal))}.";
        string verdict = finding.Verdict is { } judged ? $" {EnumNames.Of(judged.Kind)}: {judged.Note}" : "";
        return $"**{EnumNames.Of(found.Severity)}** {MarkdownEscape.Escape($"{found.Rule.Name}: {found.Message}{also}{verdict}", MarkdownPlace.Inline)} `{found.Fingerprint}`";
    }
}
