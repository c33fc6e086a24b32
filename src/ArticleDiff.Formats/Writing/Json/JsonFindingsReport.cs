using ArticleDiff.Alignment;
using ArticleDiff.Formats.Writing.Findings;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>What <c>articlediff check --format json</c> prints, version 1; docs/formats.md describes it field by field.</summary>
internal sealed record JsonFindingsReport(int Version, string Engine, string Tool, IReadOnlyList<JsonStoryFindings> Stories)
{
    public static JsonFindingsReport Of(FindingsReport report)
        => new(1, EngineRevision.Current, report.ToolVersion, [.. report.Stories.Select(JsonStoryFindings.Of)]);
}

internal sealed record JsonStoryFindings(
    string? Title, string Reference, IReadOnlyList<JsonArticle> Articles, IReadOnlyList<JsonFinding> Findings, JsonNotShown NotShown)
{
    public static JsonStoryFindings Of(StoryFindings found)
    {
        Story story = found.Alignment.Story;
        return new JsonStoryFindings(
            story.Title, story.Reference.Id, [.. story.Articles.Select(JsonArticle.Of)], JsonFinding.All(story, found.Findings),
            new JsonNotShown(found.Silent, found.BelowSeverity));
    }
}

internal sealed record JsonNotShown(int Silent, int BelowSeverity);
