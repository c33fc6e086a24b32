using System.Collections.Immutable;

namespace ArticleDiff.Alignment.Locking;

/// <summary>A passage as it was when it was locked.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Order">Its place among the passages: orders are compared as text, ordinal, and equal ones by id.</param>
/// <param name="Sentences">The sentences that are at home in it, by key.</param>
public sealed record LockedPassage(string Id, string Order, ImmutableArray<LockedSentence> Sentences)
{
    /// <summary>The words of its heading.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Id of the one article that had it, or null when several had.</summary>
    public string? OnlyIn { get; init; }

    /// <summary>Whether it stood under the heading of the passage before it.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Sentences that are at home elsewhere and share a part of it, by key.</summary>
    public ImmutableArray<SentenceKey> Elsewhere { get; init; } = [];

    /// <summary>Ids of passages that only a weak link ties to it, ordinal.</summary>
    public ImmutableArray<string> SeeAlso { get; init; } = [];
}
