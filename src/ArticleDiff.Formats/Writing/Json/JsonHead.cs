using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>An article as every report names it.</summary>
internal sealed record JsonArticle(
    string Id, string? Outlet, string? Published, string? Url, string Path, IReadOnlyList<JsonProblem> Problems)
{
    public static JsonArticle Of(Article article) => new(
        article.Id, article.Outlet, article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), article.Url, article.Tree.Text.Path,
        [.. article.Tree.Problems.Select(problem => new JsonProblem(EnumNames.Of(problem.Kind), JsonSpan.Of(problem.Span), problem.Count))]);
}

internal sealed record JsonProblem(string Kind, JsonSpan Span, int Count);

/// <summary>A unit with its text.</summary>
internal sealed record JsonSentence(string Article, int Sentence, string Kind, int Start, int End, string Text)
{
    public static JsonSentence Of(Article article, Sentence sentence)
    {
        TextSpan span = article.Tree.SpanOf(sentence);
        return new JsonSentence(article.Id, sentence.Index, EnumNames.Of(sentence.Kind), span.Start, span.End, article.Tree.DisplayText(sentence));
    }

    public static IReadOnlyList<JsonSentence> SetAside(IEnumerable<Article> articles) =>
        [.. articles.SelectMany(article => article.Tree.Sentences.Where(sentence => sentence.IsAside).Select(sentence => Of(article, sentence)))];
}
