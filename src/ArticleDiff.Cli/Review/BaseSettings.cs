using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Cli.Git;
using ArticleDiff.Cli.Settings;
using ArticleDiff.Formats.Configuration;
using ArticleDiff.Formats.Locking;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Review;
using ArticleDiff.Text;

namespace ArticleDiff.Cli.Review;

/// <summary>
/// What steers a review: configuration, rules of others, suppressions, verdicts, accepted findings and locks of the base revision, and of nothing else. Whoever sends a
/// change must not decide what is said about it.
/// </summary>
/// <param name="steering">The files of the base revision.</param>
/// <param name="host">Where the program runs.</param>
/// <param name="prefix">The path from the root to the working folder.</param>
/// <param name="plugins">Whether rules of others may be loaded.</param>
internal sealed class BaseSettings(CommitTree steering, Host host, string prefix, PluginPolicy plugins)
{
    /// <summary>
    /// The names of the files that say what is found; a change of one has no effect on the review of that change, and is named. A lock is not among them: it goes with the
    /// articles, so that a change of it is a matter of course.
    /// </summary>
    public static readonly IReadOnlyList<string> FileNames = [ConfigurationFile.FileName, SuppressionFile.FileName, VerdictFile.FileName, BaselineFile.FileName];

    /// <summary>Reads them for a state of a story.</summary>
    /// <param name="story">The state; its paths are relative to the root.</param>
    /// <param name="folder">The folder of the story in the base, or in the head when it is new.</param>
    /// <exception cref="InputException">A file of suppressions, verdicts or accepted findings cannot be used.</exception>
    public StorySettings Of(Story story, string folder)
    {
        List<string> wanted = [.. FileNames.Select(name => Join(folder, name))];
        for (string at = folder; ; at = at[..Math.Max(0, at.LastIndexOf('/'))])
        {
            wanted.Add(Join(at, ConfigurationFile.FileName));
            if (at.Length == 0) break;
        }

        steering.Fetch(wanted);
        if (plugins == PluginPolicy.Load)
            foreach (string configuration in wanted.Where(path => path.EndsWith(ConfigurationFile.FileName, StringComparison.Ordinal))) FetchPlugins(configuration);
        Host there = host with { WorkingDirectory = Path.GetFullPath(Path.Combine(steering.Root, prefix)) };
        return StorySettings.Read(story, Path.GetFullPath(Path.Combine(steering.Root, folder)), steering.Root, there, plugins, new HashSet<string>(StringComparer.Ordinal));
    }

    /// <summary>Reads what people have accepted of a story.</summary>
    /// <param name="folder">The folder of the story in the base, or in the head when it is new.</param>
    /// <returns>The lock, or null when the base has none.</returns>
    /// <exception cref="InputException">The lock cannot be used.</exception>
    public AlignmentLock? LockOf(string folder)
    {
        steering.Fetch([Join(folder, LockFile.FileName)]);
        return StoryFolder.ReadLock(Path.GetFullPath(Path.Combine(steering.Root, folder)), new StoryReadOptions { WorkingDirectory = steering.Root, PathBase = steering.Root, Limits = host.Limits });
    }

    // An assembly needs what lies beside it.
    private void FetchPlugins(string path)
    {
        string full = Path.Combine(steering.Root, path);
        if (!File.Exists(full)) return;
        string folder = path[..Math.Max(0, path.LastIndexOf('/'))];
        try
        {
            ConfigurationFile file = ConfigurationFile.Parse(SourceText.From(File.ReadAllText(full), path));
            foreach (ConfiguredAnalyzers named in file.Analyzers)
            {
                string assembly = Join(folder, named.Path);
                steering.Fetch(steering.In(assembly[..Math.Max(0, assembly.LastIndexOf('/'))]));
            }
        }
        catch (InputException)
        {
            // Reading it for the story says what is wrong.
        }
    }

    private static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";
}
