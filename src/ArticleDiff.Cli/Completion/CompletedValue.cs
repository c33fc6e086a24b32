using System.Collections.Immutable;

namespace ArticleDiff.Cli.Completion;

/// <summary>What may stand at a place of the command line.</summary>
/// <param name="Label">What help calls it.</param>
/// <param name="Words">All words that may stand there; empty when there is no end of them.</param>
internal sealed record CompletedValue(string Label, ImmutableArray<string> Words)
{
    private static readonly string[] PathLabels = ["FILE", "DIR", "STORY"];

    /// <summary>Whether it names a file or a folder.</summary>
    public bool IsPath => Words.IsEmpty && PathLabels.Any(label => Label.Split('|', ' ').Contains(label, StringComparer.Ordinal));
}
