using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>The findings of one story as a report for programs.</summary>
internal sealed record JsonFindingsForm(
    int Version, string Engine, string Form, string? Title, string Reference, IReadOnlyList<JsonArticle> Articles, IReadOnlyList<JsonFinding> Findings)
{
    public static JsonFindingsForm Of(Report report)
    {
        Story story = report.Alignment.Story;
        return new JsonFindingsForm(
            1, report.Alignment.Engine, EnumNames.Of(ReportForm.Findings), story.Title, story.Reference.Id, [.. story.Articles.Select(JsonArticle.Of)],
            JsonFinding.All(story, report.Findings));
    }
}
