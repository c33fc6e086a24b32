using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Formats.Writing;

/// <summary>All that a writer needs.</summary>
/// <param name="Alignment">The aligned story.</param>
/// <param name="Findings">The findings to show, sorted.</param>
/// <param name="Options">What to show.</param>
public sealed record Report(StoryAlignment Alignment, ImmutableArray<ReportedFinding> Findings, ReportOptions Options);
