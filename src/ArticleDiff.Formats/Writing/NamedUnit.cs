using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing;

/// <summary>Names a unit of a story for people, as <c>align --explain</c> takes it.</summary>
internal static class NamedUnit
{
    /// <summary>Its address: <c>ID:LINE:COLUMN</c>, one-based.</summary>
    public static string AddressOf(Story story, SentenceId id)
    {
        Article article = story.Articles[id.Article];
        LinePosition at = article.Tree.Text.PositionOf(article.Tree.SpanOf(article.Tree.Sentences[id.Sentence]).Start);
        return string.Create(CultureInfo.InvariantCulture, $"{article.Id}:{at.Line + 1}:{at.Column + 1}");
    }

    /// <summary>Its address and its words.</summary>
    public static string UnitOf(Story story, SentenceId id)
    {
        ArticleTree tree = story.Articles[id.Article].Tree;
        return $"{AddressOf(story, id)}  {tree.DisplayText(tree.Sentences[id.Sentence])}";
    }
}
