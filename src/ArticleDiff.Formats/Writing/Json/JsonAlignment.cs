using ArticleDiff.Alignment;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>What <c>articlediff align --format json</c> prints, version 1; docs/formats.md describes it field by field.</summary>
internal sealed record JsonAlignment(int Version, string Engine, JsonAlignedArticle Left, JsonAlignedArticle Right, IReadOnlyList<JsonLink> Links)
{
    public static JsonAlignment Of(StoryAlignment alignment, int left, int right)
    {
        Article leftArticle = alignment.Story.Articles[left], rightArticle = alignment.Story.Articles[right];
        return new JsonAlignment(
            1, alignment.Engine, JsonAlignedArticle.Of(leftArticle), JsonAlignedArticle.Of(rightArticle),
            [.. alignment.LinksBetween(left, right).Select(link => JsonLink.Of(alignment.Story, link))]);
    }
}

internal sealed record JsonAlignedArticle(string Id, string Path, IReadOnlyList<JsonUnit> Sentences)
{
    public static JsonAlignedArticle Of(Article article) =>
        new(article.Id, article.Tree.Text.Path, [.. article.Tree.Sentences.Select(sentence => JsonUnit.Of(article.Tree, sentence))]);
}

internal sealed record JsonUnit(int Start, int End, string Kind)
{
    public static JsonUnit Of(ArticleTree tree, Sentence sentence)
    {
        JsonSpan span = JsonSpan.Of(tree.SpanOf(sentence));
        return new JsonUnit(span.Start, span.End, EnumNames.Of(sentence.Kind));
    }
}
