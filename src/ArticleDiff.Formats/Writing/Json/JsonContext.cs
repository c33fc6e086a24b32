using System.Text.Json.Serialization;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>The generated serializers of all documents.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IReadOnlyList<JsonCodeQualityIssue>))]
[JsonSerializable(typeof(JsonAlignment))]
[JsonSerializable(typeof(JsonFacts))]
[JsonSerializable(typeof(JsonFindingsForm))]
[JsonSerializable(typeof(JsonFindingsReport))]
[JsonSerializable(typeof(JsonChangesReport))]
[JsonSerializable(typeof(JsonExplanation))]
[JsonSerializable(typeof(JsonLockDecision))]
[JsonSerializable(typeof(JsonLockFile))]
[JsonSerializable(typeof(JsonLockedAside))]
[JsonSerializable(typeof(JsonLockedPassage))]
[JsonSerializable(typeof(JsonPassagesReport))]
[JsonSerializable(typeof(JsonReview))]
[JsonSerializable(typeof(JsonHistory))]
[JsonSerializable(typeof(JsonBlame))]
[JsonSerializable(typeof(JsonSarif))]
[JsonSerializable(typeof(JsonSideBySideReport))]
[JsonSerializable(typeof(JsonStoryRecord))]
[JsonSerializable(typeof(JsonSummaryReport))]
[JsonSerializable(typeof(string))]
internal sealed partial class JsonContext : JsonSerializerContext;
