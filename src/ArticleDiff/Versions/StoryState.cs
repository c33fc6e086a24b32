using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Versions;

/// <summary>A story at one time.</summary>
/// <param name="Alignment">The aligned story.</param>
/// <param name="Findings">Its findings, with fingerprints, and what people have said about them.</param>
public sealed record StoryState(StoryAlignment Alignment, ImmutableArray<ReportedFinding> Findings)
{
    /// <summary>The story.</summary>
    public Story Story => Alignment.Story;
}
