using ArticleDiff.Alignment;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>What <c>articlediff align --format json</c> prints, version 1; docs/formats.md describes it field by field.</summary>
internal sealed record JsonAlignment(int Version, JsonAlignedArticle Left, JsonAlignedArticle Right, IReadOnlyList<JsonLink> Links)
{
    public static JsonAlignment Of(StoryAlignment alignment, int left, int right)
    {
        Article leftArticle = alignment.Story.Articles[left], rightArticle = alignment.Story.Articles[right];
        return new JsonAlignment(
            1, JsonAlignedArticle.Of(leftArticle), JsonAlignedArticle.Of(rightArticle),
            [.. alignment.LinksBetween(left, right).Select(link => JsonLink.Of(leftArticle.Tree, rightArticle.Tree, link))]);
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

internal sealed record JsonLink(
    JsonLinkSide Left, JsonLinkSide Right, string Relation, double Score, string Band, bool Moved, JsonEvidence Evidence)
{
    public static JsonLink Of(ArticleTree left, ArticleTree right, Link link) => new(
        JsonLinkSide.Of(left, link.Left.Sentences), JsonLinkSide.Of(right, link.Right.Sentences), EnumNames.Of(link.Relation),
        Round(link.Score), EnumNames.Of(link.Band), link.Moved,
        new JsonEvidence(
            [.. link.Evidence.Words.Select(match => new JsonWordMatch(JsonSpan.Of(match.Left), JsonSpan.Of(match.Right), EnumNames.Of(match.Kind)))],
            Pairs(link.Evidence.Quotes), Pairs(link.Evidence.Numbers), Pairs(link.Evidence.Names),
            Round(link.Evidence.RunnerUp), Round(link.Evidence.Margin)));

    /// <summary>Four decimals: more would differ between machines before they meant anything.</summary>
    public static double Round(double score) => Math.Round(score, 4, MidpointRounding.AwayFromZero);

    private static List<JsonSpanPair> Pairs(IEnumerable<SpanPair> pairs) =>
        [.. pairs.Select(pair => new JsonSpanPair(JsonSpan.Of(pair.Left), JsonSpan.Of(pair.Right)))];
}

internal sealed record JsonLinkSide(IReadOnlyList<int> Sentences, IReadOnlyList<JsonSpan> Spans)
{
    public static JsonLinkSide Of(ArticleTree tree, IReadOnlyList<int> sentences) =>
        new(sentences, [.. sentences.Select(index => JsonSpan.Of(tree.SpanOf(tree.Sentences[index])))]);
}

internal sealed record JsonEvidence(
    IReadOnlyList<JsonWordMatch> Words,
    IReadOnlyList<JsonSpanPair> Quotes,
    IReadOnlyList<JsonSpanPair> Numbers,
    IReadOnlyList<JsonSpanPair> Names,
    double RunnerUp,
    double Margin);

internal sealed record JsonWordMatch(JsonSpan Left, JsonSpan Right, string Kind);

internal sealed record JsonSpanPair(JsonSpan Left, JsonSpan Right);
