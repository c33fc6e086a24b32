namespace ArticleDiff.Alignment;

/// <summary>How to align.</summary>
public sealed record AlignmentOptions
{
    /// <summary>The defaults.</summary>
    public static AlignmentOptions Default { get; } = new();

    /// <summary>A similarity of sentences that is blended with the built-in one by equal shares, or null for the built-in one alone.</summary>
    public ISentenceSimilarity? Similarity { get; init; }
}
