using ArticleDiff.Alignment;

namespace ArticleDiff.Cli.Verbs;

/// <summary>Ids of articles for a message: each in quotation marks of its own, so that nobody takes the list for one value that may be typed as it stands.</summary>
internal static class QuotedIds
{
    /// <summary>All articles of a story.</summary>
    public static string Of(Story story) => Of(story.Articles);

    /// <summary>Some articles.</summary>
    public static string Of(IEnumerable<Article> articles) => string.Join(", ", articles.Select(article => $"'{article.Id}'"));
}
