using ArticleDiff.Alignment;
using ArticleDiff.Formats.Writing.Facts;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>What <c>articlediff facts --format json</c> prints, version 1; docs/formats.md describes it field by field.</summary>
internal sealed record JsonFacts(
    int Version, string Engine, string? Title, string Reference, IReadOnlyList<JsonArticle> Articles, IReadOnlyList<string> Kinds, IReadOnlyList<JsonFactRow> Rows)
{
    public static JsonFacts Of(FactTable table)
    {
        Story story = table.Story;
        return new JsonFacts(
            1, EngineRevision.Current, story.Title, story.Reference.Id, [.. story.Articles.Select(JsonArticle.Of)], [.. table.Kinds.Select(EnumNames.Of)],
            [.. table.Rows.Select(row => new JsonFactRow(
                EnumNames.Of(row.Kind), row.Fact, [.. row.Same.Select(article => story.Articles[article].Id)],
                [.. row.Cells.Select(cell => new JsonFactCell(story.Articles[cell.Article].Id, cell.Words, JsonLocation.Of(story, cell.Location)))]))]);
    }
}

internal sealed record JsonFactRow(string Kind, string Fact, IReadOnlyList<string> Same, IReadOnlyList<JsonFactCell> Cells);

internal sealed record JsonFactCell(string Article, string Text, JsonLocation Location);
