using System.Collections.Immutable;
using ArticleDiff.Cli.Settings;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Cli.Verbs;

/// <summary>A story folder with its findings.</summary>
/// <param name="Folder">Its full path.</param>
/// <param name="Settings">What files say about it.</param>
/// <param name="Findings">All findings, silent and suppressed ones too.</param>
internal sealed record ReviewedStory(string Folder, StorySettings Settings, ImmutableArray<Diagnostic> Findings);
