using System.Text.Json.Serialization;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>The generated serializers of all documents.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(JsonAlignment))]
[JsonSerializable(typeof(JsonExplanation))]
[JsonSerializable(typeof(JsonPassagesReport))]
[JsonSerializable(typeof(JsonSideBySideReport))]
[JsonSerializable(typeof(JsonSummaryReport))]
internal sealed partial class JsonContext : JsonSerializerContext;
