using ArticleDiff.Alignment;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Writing.Json;

/// <summary>The side-by-side report for programs.</summary>
internal sealed record JsonSideBySideReport(
    int Version, string Engine, string Form, string? Title, JsonArticle Left, JsonArticle Right, IReadOnlyList<JsonRow> Rows,
    IReadOnlyList<JsonLink> SeeAlso, IReadOnlyList<JsonSentence> SetAside)
{
    /// <exception cref="ArgumentException">The options name no two articles of the story.</exception>
    public static JsonSideBySideReport Of(Report report)
    {
        Story story = report.Alignment.Story;
        (int left, int right) = SideBySideRow.Sides(story, report.Options);
        Article leftArticle = story.Articles[left], rightArticle = story.Articles[right];
        return new JsonSideBySideReport(
            1, report.Alignment.Engine, EnumNames.Of(ReportForm.SideBySide), story.Title, JsonArticle.Of(leftArticle), JsonArticle.Of(rightArticle),
            [.. SideBySideRow.Of(report.Alignment, left, right).Select(row => JsonRow.Of(story, leftArticle, rightArticle, row))],
            [.. report.Alignment.LinksBetween(left, right).Where(link => link.Band == LinkBand.Weak).Select(link => JsonLink.Of(story, link))],
            JsonSentence.SetAside([leftArticle, rightArticle]));
    }
}

internal sealed record JsonRow(
    IReadOnlyList<JsonSentence> Left, IReadOnlyList<JsonSentence> Right, string? Relation, double? Score, string? Band, bool? Moved,
    bool? Rewritten, IReadOnlyList<JsonChange>? Changes)
{
    public static JsonRow Of(Story story, Article left, Article right, SideBySideRow row)
    {
        IReadOnlyList<JsonSentence> leftUnits = [.. row.Left.Select(index => JsonSentence.Of(left, left.Tree.Sentences[index]))];
        IReadOnlyList<JsonSentence> rightUnits = [.. row.Right.Select(index => JsonSentence.Of(right, right.Tree.Sentences[index]))];
        if (row.Link is not { } link) return new JsonRow(leftUnits, rightUnits, null, null, null, null, null, null);
        WordDiffResult diff = WordDiff.Compare(story, link);
        return new JsonRow(
            leftUnits, rightUnits, EnumNames.Of(link.Relation), JsonLink.Round(link.Score), EnumNames.Of(link.Band), link.Moved, diff.IsRewritten,
            [.. diff.Segments.Select(segment => JsonChange.Of(left.Tree, right.Tree, segment))]);
    }
}

internal sealed record JsonChange(string Kind, JsonSpan? Left, JsonSpan? Right, string? LeftText, string? RightText)
{
    public static JsonChange Of(ArticleTree left, ArticleTree right, WordDiffSegment segment) => new(
        EnumNames.Of(segment.Kind), SpanOf(left, segment.Left), SpanOf(right, segment.Right),
        segment.Left.IsEmpty ? null : segment.LeftText, segment.Right.IsEmpty ? null : segment.RightText);

    private static JsonSpan? SpanOf(ArticleTree tree, TokenRange range) =>
        range.IsEmpty ? null : new JsonSpan(tree.Tokens[range.First].Span.Start, tree.Tokens[range.End - 1].Span.End);
}
