using ArticleDiff.Alignment;
using ArticleDiff.Formats.Writing.History;
using ArticleDiff.Versions;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>What <c>articlediff history --format json</c> prints, version 1; docs/formats.md describes it field by field.</summary>
internal sealed record JsonHistory(int Version, string Engine, string Path, bool Cut, IReadOnlyList<JsonArticleVersion> Versions)
{
    public static JsonHistory Of(ArticleHistory history) => new(
        1, EngineRevision.Current, history.Versions[^1].Article.Tree.Text.Path, history.IsCut,
        [.. Enumerable.Range(0, history.Versions.Length).Select(version => JsonArticleVersion.Of(history, version))]);
}

internal sealed record JsonArticleVersion(
    string Name, string? Date, string? Author, string? Subject, string Path, string? RenamedFrom, int Sentences, bool ChangesSense, IReadOnlyList<JsonEdit> Edits)
{
    public static JsonArticleVersion Of(ArticleHistory history, int index)
    {
        ArticleVersion version = history.Versions[index];
        VersionComparison? step = index == 0 ? null : history.Steps[index - 1];
        return new JsonArticleVersion(
            version.Name, version.Date, version.Author, version.Subject, version.Article.Tree.Text.Path, HistoryWords.FormerPath(history, index),
            version.Article.Tree.Sentences.Count(unit => unit.IsBody), step?.ChangesSense ?? true, step is null ? [] : JsonEdit.All(step));
    }
}
