using ArticleDiff.Cli.Settings;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Cli.Corpus;

/// <summary>What the command line says about a batch.</summary>
/// <param name="Input">The stories.</param>
/// <param name="Folder">Full path of the folder of the results.</param>
/// <param name="ShownFolder">The same as messages print it.</param>
/// <param name="Reading">How articles are read.</param>
/// <param name="Shard">Which part of the stories.</param>
/// <param name="Jobs">How many stories are worked on at a time.</param>
/// <param name="Plugins">Whether rules of others may be loaded.</param>
internal sealed record BatchOptions(CorpusInput Input, string Folder, string ShownFolder, StoryReadOptions Reading, Shard Shard, int Jobs, PluginPolicy Plugins)
{
    /// <summary>Whether a line that cannot be used is left out; otherwise the work stops there.</summary>
    public bool SkipsBadLines { get; init; }
}
