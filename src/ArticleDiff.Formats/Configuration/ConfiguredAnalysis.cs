using System.Collections.Immutable;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Formats.Configuration;

/// <summary>What a configuration means for one story.</summary>
/// <param name="Options">How its rules are run.</param>
/// <param name="Problems">What in the configuration is unknown or cannot be used.</param>
public sealed record ConfiguredAnalysis(AnalysisOptions Options, ImmutableArray<ToolFinding> Problems);
