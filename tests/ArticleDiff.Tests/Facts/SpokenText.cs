using ArticleDiff.Facts;
using ArticleDiff.Syntax;
using ArticleDiff.Tests.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Tests.Facts;

/// <summary>Spells out what is quoted and attributed in a small text.</summary>
internal static class SpokenText
{
    /// <summary>A line a quotation: kind, speaker, words.</summary>
    public static string[] Quotations(string text)
    {
        ArticleTree tree = Parsed.Tree(text);
        return [.. ArticleFacts.Read(tree).Quotations.Select(quotation => $"{quotation.Kind} {quotation.Speaker?.Name ?? "-"}: {Words(tree, quotation.Span)}")];
    }

    /// <summary>The words of each quotation alone.</summary>
    public static string[] Words(string text)
    {
        ArticleTree tree = Parsed.Tree(text);
        return [.. ArticleFacts.Read(tree).Quotations.Select(quotation => Words(tree, quotation.Span))];
    }

    /// <summary>A line an attribution: stance, source, verb, claim.</summary>
    public static string[] Attributions(string text)
    {
        ArticleTree tree = Parsed.Tree(text);
        return [.. ArticleFacts.Read(tree).Attributions.Select(attribution => $"{attribution.Stance} {attribution.Source.Name} {Words(tree, attribution.Verb)}: {Words(tree, attribution.Claim)}")];
    }

    private static string Words(ArticleTree tree, TextSpan span) => tree.Text.Content.Substring(span.Start, span.Length);
}
