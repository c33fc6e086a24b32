namespace ArticleDiff.Alignment;

/// <summary>How to align.</summary>
public sealed record AlignmentOptions
{
    /// <summary>The defaults.</summary>
    public static AlignmentOptions Default { get; } = new();

    /// <summary>The similarity of sentences, or null for the built-in one.</summary>
    public ISentenceSimilarity? Similarity { get; init; }
}
