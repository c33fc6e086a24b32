using System.Collections.Immutable;
using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>The changes of each passage against the reference, for programs.</summary>
internal sealed record JsonChangesReport(
    int Version, string Engine, string Form, string? Title, string Reference, IReadOnlyList<JsonArticle> Articles, IReadOnlyList<JsonChangedPassage> Passages)
{
    public static JsonChangesReport Of(Report report)
    {
        Story story = report.Alignment.Story;
        PassageHeadings headings = new(story);
        return new JsonChangesReport(
            1, report.Alignment.Engine, EnumNames.Of(ReportForm.Changes), story.Title, story.Reference.Id, [.. story.Articles.Select(JsonArticle.Of)],
            [.. report.Alignment.Passages.Select(passage => (passage, changes: PassageChange.Of(story, passage))).Where(entry => !entry.changes.IsEmpty)
                .Select(entry => JsonChangedPassage.Of(story, entry.passage.Id, headings.WordsOf(entry.passage), entry.changes))]);
    }
}

internal sealed record JsonChangedPassage(string Id, IReadOnlyList<string> Words, string Base, IReadOnlyList<JsonPassageChange> Articles)
{
    public static JsonChangedPassage Of(Story story, string id, IReadOnlyList<string> words, ImmutableArray<PassageChange> changes)
    {
        Article compared = story.Articles[changes[0].Article];
        return new JsonChangedPassage(id, words, compared.Id, [.. changes.Select(change => JsonPassageChange.Of(compared, story.Articles[change.Article], change))]);
    }
}

internal sealed record JsonPassageChange(
    string Article, IReadOnlyList<JsonSentence> Sentences, string Role, bool? Rewritten, IReadOnlyList<JsonChange>? Changes)
{
    public static JsonPassageChange Of(Article compared, Article article, PassageChange change) => new(
        article.Id, [.. change.Sentences.Select(index => JsonSentence.Of(article, article.Tree.Sentences[index]))],
        EnumNames.Of(change.IsPart ? PassageRole.Part : PassageRole.Member), change.Diff?.IsRewritten,
        change.Diff is { } diff ? [.. diff.Segments.Select(segment => JsonChange.Of(compared.Tree, article.Tree, segment))] : null);
}
