using System.Text.Json.Serialization;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>A log of SARIF 2.1.0 (OASIS); names and meanings are those of the standard.</summary>
internal sealed record JsonSarif([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<JsonSarifRun> Runs);

internal sealed record JsonSarifRun(
    JsonSarifTool Tool, JsonSarifRunId AutomationDetails, IReadOnlyList<JsonSarifInvocation> Invocations, string ColumnKind, IReadOnlyList<string> NewlineSequences,
    IReadOnlyDictionary<string, JsonSarifBase> OriginalUriBaseIds, IReadOnlyList<JsonSarifResult> Results);

internal sealed record JsonSarifTool(JsonSarifDriver Driver);

internal sealed record JsonSarifDriver(string Name, string SemanticVersion, IReadOnlyList<JsonSarifRule> Rules, JsonSarifDriverProperties Properties);

/// <summary>What the standard has no name for.</summary>
/// <param name="Engine">The revision of the engine that linked the sentences.</param>
internal sealed record JsonSarifDriverProperties(string Engine);

internal sealed record JsonSarifRule(
    string Id, string Name, JsonSarifText ShortDescription, JsonSarifText FullDescription, string? HelpUri, JsonSarifText Help, JsonSarifConfiguration DefaultConfiguration,
    JsonSarifRuleProperties Properties);

internal sealed record JsonSarifText(string Text, string? Markdown = null);

internal sealed record JsonSarifConfiguration(bool Enabled, string Level);

internal sealed record JsonSarifRuleProperties(IReadOnlyList<string> Tags, string Since);

internal sealed record JsonSarifRunId(string Id);

internal sealed record JsonSarifInvocation(bool ExecutionSuccessful, IReadOnlyList<JsonSarifNotification>? ToolExecutionNotifications);

internal sealed record JsonSarifNotification(string Level, JsonSarifText Message);

internal sealed record JsonSarifBase(JsonSarifText Description);

internal sealed record JsonSarifResult(
    string RuleId, int? RuleIndex, string Kind, string Level, JsonSarifText Message, IReadOnlyList<JsonSarifLocation> Locations, IReadOnlyList<JsonSarifLocation>? RelatedLocations,
    IReadOnlyDictionary<string, string> PartialFingerprints, IReadOnlyList<JsonSarifSuppression>? Suppressions, string? BaselineState, JsonSarifResultProperties? Properties);

internal sealed record JsonSarifLocation(int? Id, JsonSarifPhysicalLocation PhysicalLocation, JsonSarifText? Message);

internal sealed record JsonSarifPhysicalLocation(JsonSarifArtifactLocation ArtifactLocation, JsonSarifRegion Region);

internal sealed record JsonSarifArtifactLocation(string Uri, string UriBaseId);

internal sealed record JsonSarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn, int CharOffset, int CharLength);

internal sealed record JsonSarifSuppression(string Kind, string Status, string Justification);

internal sealed record JsonSarifResultProperties(IReadOnlyList<JsonEvidenceFinding>? Evidence, JsonVerdict? Verdict);
