using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing.Findings;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>A finding as every document spells it; parts that are empty are left out.</summary>
internal sealed record JsonFinding(
    string Rule, string Name, string Severity, string Fingerprint, string Message, JsonLocation Location, IReadOnlyList<JsonLocation> Related)
{
    public IReadOnlyList<JsonLocation>? Repeats { get; init; }

    public IReadOnlyList<JsonEvidenceFinding>? Evidence { get; init; }

    public string? Suppression { get; init; }

    public string? Baseline { get; init; }

    public JsonVerdict? Verdict { get; init; }

    public static IReadOnlyList<JsonFinding> All(Story story, IEnumerable<ReportedFinding> findings) => [.. findings.Select(finding => Of(story, finding))];

    public static JsonFinding Of(Story story, ReportedFinding finding)
    {
        Diagnostic found = finding.Diagnostic;
        return new JsonFinding(
            found.Rule.Id, found.Rule.Name, EnumNames.Of(found.Severity), found.Fingerprint, found.Message, JsonLocation.Of(story, found.Location),
            [.. found.Related.Select(location => JsonLocation.Of(story, location))])
        {
            Repeats = found.Repeats.IsEmpty ? null : [.. found.Repeats.Select(location => JsonLocation.Of(story, location))],
            Evidence = found.Evidence.IsEmpty ? null : [.. found.Evidence.Select(other => new JsonEvidenceFinding(other.Rule.Id, other.Rule.Name, other.Fingerprint, other.Message))],
            Suppression = finding.Suppression,
            Baseline = finding.Baseline is { } state ? EnumNames.Of(state) : null,
            Verdict = finding.Verdict is { } verdict ? new JsonVerdict(EnumNames.Of(verdict.Kind), verdict.Note, verdict.Source) : null,
        };
    }
}

internal sealed record JsonEvidenceFinding(string Rule, string Name, string Fingerprint, string Message);

internal sealed record JsonVerdict(string Kind, string Note, string? Source);

internal sealed record JsonLocation(string? Article, string Path, int Start, int End, int Line, int Column, string? Text)
{
    /// <summary>A place alone, where its article and its words are said beside it.</summary>
    public static JsonLocation Of(Location location)
    {
        LinePosition at = location.Source.PositionOf(location.Span.Start);
        return new JsonLocation(null, location.Source.Path, location.Span.Start, location.Span.End, at.Line + 1, at.Column + 1, null);
    }

    public static JsonLocation Of(Story story, Location location)
    {
        LinePosition at = location.Source.PositionOf(location.Span.Start);
        FindingPlace? place = FindingPlace.Of(story, location);
        return new JsonLocation(place?.Article.Id, location.Source.Path, location.Span.Start, location.Span.End, at.Line + 1, at.Column + 1, place?.Words);
    }
}
