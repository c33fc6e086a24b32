using ArticleDiff.Alignment;
using ArticleDiff.Versions;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>What <c>articlediff blame --format json</c> prints, version 1; docs/formats.md describes it field by field.</summary>
internal sealed record JsonBlame(int Version, string Engine, string Path, bool Cut, IReadOnlyList<JsonBlamedVersion> Versions, IReadOnlyList<JsonBlamedSentence> Sentences)
{
    public static JsonBlame Of(ArticleHistory history)
    {
        Article last = history.Versions[^1].Article;
        return new JsonBlame(
            1, EngineRevision.Current, last.Tree.Text.Path, history.IsCut,
            [.. history.Versions.Select(version => new JsonBlamedVersion(version.Name, version.Date, version.Author, version.Subject, version.Article.Tree.Text.Path))],
            [.. history.Origins().Select(origin => new JsonBlamedSentence(
                history.Versions[origin.Claim].Name, history.Versions[origin.Wording].Name, EnumNames.Of(last.Tree.Sentences[origin.Sentence].Kind), JsonEditedUnit.Of(last, origin.Sentence)))]);
    }
}

internal sealed record JsonBlamedVersion(string Name, string? Date, string? Author, string? Subject, string Path);

internal sealed record JsonBlamedSentence(string Claim, string Wording, string Kind, JsonEditedUnit Unit);
