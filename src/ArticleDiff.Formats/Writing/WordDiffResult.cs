using System.Collections.Immutable;

namespace ArticleDiff.Formats.Writing;

/// <summary>How the words of two linked sides differ.</summary>
/// <param name="Segments">
/// The stretches in reading order, a deletion before the insertion that takes its place. The left texts are the left side, the right
/// texts the right side.
/// </param>
/// <param name="ChangedShare">Changed words by all words of both sides, between 0 and 1; a function word counts half, punctuation nothing.</param>
/// <param name="IsRewritten">Whether so much changed that the sides are better shown one after the other, without marks.</param>
public sealed record WordDiffResult(ImmutableArray<WordDiffSegment> Segments, double ChangedShare, bool IsRewritten)
{
    /// <summary>Whether any stretch changed.</summary>
    public bool HasChanges => Segments.Any(segment => segment.Kind != WordDiffKind.Equal);
}
