namespace ArticleDiff.Alignment;

/// <summary>Orders links by left article, right article, left units, right units.</summary>
internal sealed class LinkOrder : IComparer<Link>
{
    public static LinkOrder Instance { get; } = new();

    public int Compare(Link? x, Link? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        int order = x.Left.Article.CompareTo(y.Left.Article);
        if (order == 0) order = x.Right.Article.CompareTo(y.Right.Article);
        if (order == 0) order = x.Left.Sentences.AsSpan().SequenceCompareTo(y.Left.Sentences.AsSpan());
        if (order == 0) order = x.Right.Sentences.AsSpan().SequenceCompareTo(y.Right.Sentences.AsSpan());
        return order;
    }
}
