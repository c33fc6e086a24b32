using ArticleDiff.Alignment;
using ArticleDiff.Text;

namespace ArticleDiff.Diagnostics;

/// <summary>The order in which findings are listed: by article, span, rule, message.</summary>
internal sealed class ArticleOrder(Story story) : IComparer<Diagnostic>
{
    /// <summary>The index of the article that a location lies in, or -1.</summary>
    public static int IndexOf(Story story, Location location)
    {
        for (int i = 0; i < story.Articles.Length; i++)
            if (ReferenceEquals(story.Articles[i].Tree.Text, location.Source) && location.Span.Start >= 0 && location.Span.End <= location.Source.Length) return i;
        return -1;
    }

    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        if (x is null || y is null) return x is null ? (y is null ? 0 : -1) : 1;
        int order = IndexOf(story, x.Location).CompareTo(IndexOf(story, y.Location));
        if (order == 0) order = x.Location.Span.CompareTo(y.Location.Span);
        if (order == 0) order = string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }
}
