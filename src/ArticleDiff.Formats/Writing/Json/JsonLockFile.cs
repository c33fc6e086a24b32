using System.Text.Json.Serialization;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>The lock of a story. Each list ends in null, so that every line of an entry ends in a comma and an entry more changes no other line.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record JsonLockFile(
    [property: JsonRequired] int Version, [property: JsonRequired] string Engine, [property: JsonRequired] string Reference,
    [property: JsonRequired] IReadOnlyList<JsonLockedPassage?> Passages, [property: JsonRequired] IReadOnlyList<JsonLockedAside?> Aside,
    [property: JsonRequired] IReadOnlyList<JsonLockDecision?> Decisions);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record JsonLockedPassage([property: JsonRequired] string Id, [property: JsonRequired] string Order)
{
    public IReadOnlyList<string>? Words { get; init; }

    public string? OnlyIn { get; init; }

    public bool? Joined { get; init; }

    [JsonRequired]
    public required IReadOnlyList<JsonLockedSentence?> Sentences { get; init; }

    public IReadOnlyList<string>? Elsewhere { get; init; }

    public IReadOnlyList<string>? SeeAlso { get; init; }

    public IReadOnlyList<JsonLockedLink?>? Links { get; init; }
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record JsonLockedSentence([property: JsonRequired] string Key, [property: JsonRequired] string Rank, string? Role, string? Kind, [property: JsonRequired] string Text);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record JsonLockedAside([property: JsonRequired] string Key, [property: JsonRequired] string Kind, string? Rank);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record JsonLockedLink(
    [property: JsonRequired] IReadOnlyList<string> Left, [property: JsonRequired] IReadOnlyList<string> Right, [property: JsonRequired] string Relation,
    [property: JsonRequired] string Band);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record JsonLockDecision(
    [property: JsonRequired] string Decision, [property: JsonRequired] string Left, [property: JsonRequired] string Right, [property: JsonRequired] string Reason,
    string? LeftText, string? RightText);
