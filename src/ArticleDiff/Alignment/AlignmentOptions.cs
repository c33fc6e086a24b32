using ArticleDiff.Alignment.Locking;

namespace ArticleDiff.Alignment;

/// <summary>How to align.</summary>
public sealed record AlignmentOptions
{
    /// <summary>The defaults.</summary>
    public static AlignmentOptions Default { get; } = new();

    /// <summary>A similarity of sentences that is blended with the built-in one by equal shares, or null for the built-in one alone.</summary>
    public ISentenceSimilarity? Similarity { get; init; }

    /// <summary>What people have accepted, or null: links and passages of sentences that stayed as they were hold, whatever the engine sees.</summary>
    public AlignmentLock? Lock { get; init; }

    /// <summary>What is made of <see cref="Lock"/>.</summary>
    public LockMode LockMode { get; init; }
}
