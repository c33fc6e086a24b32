namespace ArticleDiff.Formats.Writing;

/// <summary>Consecutive tokens of one article, counted as <see cref="ArticleDiff.Syntax.ArticleTree.Tokens"/> counts them.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Count">Number of tokens; zero on the side that a deletion or an insertion does not touch.</param>
public readonly record struct TokenRange(int First, int Count)
{
    /// <summary>No tokens.</summary>
    public static TokenRange None { get; }

    /// <summary>Index just behind the last token.</summary>
    public int End => First + Count;

    /// <summary>Whether the range holds no token.</summary>
    public bool IsEmpty => Count == 0;
}
