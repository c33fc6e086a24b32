using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>The summary for programs.</summary>
internal sealed record JsonSummaryReport(
    int Version, string Engine, string Form, string? Title, string Reference, IReadOnlyList<JsonArticle> Articles, IReadOnlyList<JsonArticleCounts> Counts,
    IReadOnlyList<JsonCoverage> Coverage, IReadOnlyList<JsonPassageCount> Passages, IReadOnlyList<JsonLinkCount> Links, IReadOnlyList<JsonFindingCount> Findings)
{
    public static JsonSummaryReport Of(Report report)
    {
        Story story = report.Alignment.Story;
        StoryCounts counts = StoryCounts.Of(report);
        int n = story.Articles.Length;
        return new JsonSummaryReport(
            1, report.Alignment.Engine, EnumNames.Of(ReportForm.Summary), story.Title, story.Reference.Id, [.. story.Articles.Select(JsonArticle.Of)],
            [.. Enumerable.Range(0, n).Select(a => new JsonArticleCounts(
                story.Articles[a].Id, counts.Articles[a].Body, counts.Articles[a].Linked, counts.Articles[a].Only, counts.Articles[a].SetAside))],
            [.. from a in Enumerable.Range(0, n)
                from b in Enumerable.Range(0, n)
                where a != b
                select new JsonCoverage(story.Articles[a].Id, story.Articles[b].Id, counts.Coverage[a][b], counts.Articles[a].Body)],
            [.. Enumerable.Range(1, n).Select(articles => new JsonPassageCount(articles, counts.PassagesByArticles[articles - 1]))],
            [.. counts.Links.Select(link => new JsonLinkCount(EnumNames.Of(link.Relation), EnumNames.Of(link.Band), link.Count))],
            [.. counts.Findings.Select(finding => new JsonFindingCount(finding.Rule.Id, finding.Rule.Name, finding.Count))]);
    }
}

internal sealed record JsonArticleCounts(string Article, int Sentences, int Linked, int Only, int SetAside);

internal sealed record JsonCoverage(string Article, string In, int Linked, int Sentences);

internal sealed record JsonPassageCount(int Articles, int Count);

internal sealed record JsonLinkCount(string Relation, string Band, int Count);

internal sealed record JsonFindingCount(string Rule, string Name, int Count);
