using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Formats.Writing.Changes;
using ArticleDiff.Versions;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>What <c>articlediff review --format json</c> prints, version 1; docs/formats.md describes it field by field.</summary>
internal sealed record JsonReview(int Version, string Engine, string Tool, string Lines, bool ChangesSense, IReadOnlyList<JsonChangedStory> Stories, IReadOnlyList<string> Notes)
{
    public static JsonReview Of(ReviewReport report) => new(
        1, EngineRevision.Current, report.ToolVersion, report.Scope == ReviewScope.All ? "all" : "changed", report.ChangesSense,
        [.. report.Stories.Select(story => JsonChangedStory.Of(report, story))], report.Notes);
}

internal sealed record JsonChangedStory(
    string Path, string State, string? Title, IReadOnlyList<JsonChangedArticle> Articles, IReadOnlyList<JsonChangedFinding> Findings, IReadOnlyList<JsonChangedLink> Links)
{
    public static JsonChangedStory Of(ReviewReport report, ChangedStory story)
    {
        StoryChanges changes = story.Changes;
        return new JsonChangedStory(
            story.Path, changes.Before is null ? "new" : changes.After is null ? "removed" : "changed", changes.Present.Story.Title,
            [.. changes.Articles.Select(JsonChangedArticle.Of)],
            [.. changes.Findings.Where(report.Shows).Select(finding => JsonChangedFinding.Of(changes, finding))],
            [.. changes.Links.Where(report.Shows).Select(link => JsonChangedLink.Of(changes, link))]);
    }
}

internal sealed record JsonChangedArticle(string Id, string State, IReadOnlyList<JsonEdit>? Edits)
{
    public static JsonChangedArticle Of(ArticleChange article) => new(
        article.Id, article.Before < 0 ? "new" : article.After < 0 ? "removed" : article.Comparison!.ChangesSense ? "changed" : "unchanged",
        article.Comparison is null ? null : JsonEdit.All(article.Comparison));
}

/// <summary>An edit between two versions of an article.</summary>
internal sealed record JsonEdit(string Kind, bool Moved, IReadOnlyList<JsonEditedUnit> Before, IReadOnlyList<JsonEditedUnit> After, IReadOnlyList<JsonEditedFact> Facts, IReadOnlyList<JsonChange>? Changes)
{
    public static IReadOnlyList<JsonEdit> All(VersionComparison comparison) => [.. comparison.ByWeight().Select(edit => new JsonEdit(
        EnumNames.Of(edit.Kind), edit.Moved, Units(comparison.Before, edit.Before), Units(comparison.After, edit.After),
        [.. comparison.FactsOf(edit).Select(fact => new JsonEditedFact(EnumNames.Of(fact.Kind), fact.Finding?.Rule.Id, fact.Finding?.Rule.Name, fact.Finding?.Message))],
        edit.Kind == EditKind.Unchanged ? null : EditWords.Diff(comparison, edit) is { } diff ? [.. diff.Segments.Select(segment => JsonChange.Of(comparison.Before.Tree, comparison.After.Tree, segment))] : null))];

    private static IReadOnlyList<JsonEditedUnit> Units(Article article, ImmutableArray<int> units) => [.. units.Select(unit => JsonEditedUnit.Of(article, unit))];
}

internal sealed record JsonEditedUnit(int Sentence, int Line, int Start, int End, string Text)
{
    public static JsonEditedUnit Of(Article article, int unit)
    {
        JsonSentence sentence = JsonSentence.Of(article, article.Tree.Sentences[unit]);
        return new JsonEditedUnit(unit, EditWords.LineOf(article, unit), sentence.Start, sentence.End, sentence.Text);
    }
}

internal sealed record JsonEditedFact(string Kind, string? Rule, string? Name, string? Message);

internal sealed record JsonChangedFinding(string State, bool OnChangedLines, string? Former, JsonFinding Finding)
{
    public static JsonChangedFinding Of(StoryChanges changes, FindingChange change) => new(
        EnumNames.Of(change.Kind), change.OnChangedLines, change.Former?.Diagnostic.Fingerprint,
        JsonFinding.Of((change.Kind == FindingChangeKind.Fixed ? changes.Before : changes.After)!.Story, change.Finding));
}

internal sealed record JsonChangedLink(string State, bool OnEditedSentence, JsonLinkedUnits Left, JsonLinkedUnits Right)
{
    public static JsonChangedLink Of(StoryChanges changes, LinkChange change)
    {
        Story story = (change.IsGained ? changes.After : changes.Before)!.Story;
        return new JsonChangedLink(change.IsGained ? "gained" : "lost", change.OnEditedSentence, JsonLinkedUnits.Of(story, change.Link.Left), JsonLinkedUnits.Of(story, change.Link.Right));
    }
}

internal sealed record JsonLinkedUnits(string Article, IReadOnlyList<JsonEditedUnit> Units)
{
    public static JsonLinkedUnits Of(Story story, LinkSide side) => new(story.Articles[side.Article].Id, [.. side.Sentences.Select(unit => JsonEditedUnit.Of(story.Articles[side.Article], unit))]);
}
