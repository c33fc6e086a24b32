using System.Text.Json;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>A line of a batch's results; docs/formats.md describes it field by field.</summary>
internal sealed record JsonStoryRecord(
    int Version, string Engine, string Id, string? Source, string? Title, string Reference, JsonElement? Meta,
    IReadOnlyList<JsonRecordArticle> Articles, IReadOnlyList<JsonRecordSentence> Sentences, IReadOnlyList<JsonRecordLink> Links,
    IReadOnlyList<JsonRecordPassage> Passages, IReadOnlyList<JsonRecordFinding> Findings, IReadOnlyList<JsonRecordFact> Facts)
{
    public const int CurrentVersion = 1;

    public IReadOnlyList<IReadOnlyList<string>>? CopyGroups { get; init; }
}

internal sealed record JsonRecordArticle(
    string Id, string? Outlet, string? Published, string? Url, string Path, string Hash, int Length, int CodePoints, string Witness,
    IReadOnlyList<JsonProblem> Problems, JsonElement? Meta);

/// <summary>Where words stand: offsets in UTF-16 code units and in code points; the line and the column in code units are one-based. The text is left out where a unit has it.</summary>
internal sealed record JsonRecordSpan(
    string Article, int Start, int End, int StartCodePoint, int EndCodePoint, int Line, int Column, string Hash, string? Text);

internal sealed record JsonRecordSentence(int Sentence, string Kind, int Block, JsonRecordSpan Span);

internal sealed record JsonRecordSide(IReadOnlyList<int> Sentences, JsonRecordSpan Span);

internal sealed record JsonRecordLink(
    string Key, JsonRecordSide Left, JsonRecordSide Right, string Relation, double Score, string Band, bool Moved);

internal sealed record JsonRecordPassage(
    string Id, IReadOnlyList<string> Words, int Articles, int Witnesses, int Of, JsonUnitName Founder, IReadOnlyList<JsonRecordMember> Members);

internal sealed record JsonRecordMember(string Article, int Sentence, string Role, bool Home);

internal sealed record JsonRecordFinding(
    string Fingerprint, string Rule, string Name, string Severity, string Message, IReadOnlyList<JsonRecordSpan> Places)
{
    public string? Suppression { get; init; }

    public string? Baseline { get; init; }

    public string? Verdict { get; init; }
}

internal sealed record JsonRecordFact(string Key, string Kind, string Type, int Sentence, JsonRecordSpan Span)
{
    public string? Value { get; init; }

    public string? High { get; init; }

    public string? Unit { get; init; }

    public string? Name { get; init; }

    public int? Entity { get; init; }

    public int? Group { get; init; }

    public string? Stance { get; init; }
}
