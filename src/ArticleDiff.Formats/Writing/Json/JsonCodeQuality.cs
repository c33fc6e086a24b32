using System.Text.Json.Serialization;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>An issue of GitLab's code quality report (docs.gitlab.com, "Code Quality report format").</summary>
internal sealed record JsonCodeQualityIssue(
    string Description, [property: JsonPropertyName("check_name")] string CheckName, string Fingerprint, string Severity, JsonCodeQualityLocation Location);

internal sealed record JsonCodeQualityLocation(string Path, JsonCodeQualityLines Lines);

internal sealed record JsonCodeQualityLines(int Begin, int End);
