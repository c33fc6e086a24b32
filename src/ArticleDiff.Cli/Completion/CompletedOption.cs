using System.Collections.Immutable;

namespace ArticleDiff.Cli.Completion;

/// <summary>An option as shells need to know it.</summary>
/// <param name="Names">Its name and then its other names, each with its hyphens.</param>
/// <param name="Description">What it is for, on one line.</param>
/// <param name="Value">What stands behind it, or null when nothing does.</param>
internal sealed record CompletedOption(ImmutableArray<string> Names, string Description, CompletedValue? Value);
