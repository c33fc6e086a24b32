using ArticleDiff.Syntax;

namespace ArticleDiff.Alignment.Locking;

/// <summary>A sentence as it was when it was locked.</summary>
/// <param name="Key">What it is known by.</param>
/// <param name="Rank">Its place among the sentences of its article: ranks are compared as text, ordinal. It tells which new sentence stands where one is gone.</param>
/// <param name="Text">Its words for people.</param>
/// <param name="Role">How it stands in its home passage.</param>
public sealed record LockedSentence(SentenceKey Key, string Rank, string Text, PassageRole Role)
{
    /// <summary>What the unit was taken for.</summary>
    public UnitKind Kind { get; init; } = UnitKind.Sentence;
}
