using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Cli.Git;
using ArticleDiff.Cli.Settings;
using ArticleDiff.Cli.Verbs;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing.Changes;
using ArticleDiff.Rules;
using ArticleDiff.Versions;

namespace ArticleDiff.Cli.Review;

/// <summary>Reads both states of the stories that a change touches, and compares them.</summary>
internal sealed class ReviewRun
{
    private readonly FileTree _before;
    private readonly FileTree _after;
    private readonly BaseSettings _settings;
    private readonly ReviewOptions _options;
    private readonly List<string> _notes = [];
    private readonly List<Rule> _rules = [.. BuiltInRules.Catalog];

    private ReviewRun(FileTree before, FileTree after, BaseSettings settings, ReviewOptions options) => (_before, _after, _settings, _options) = (before, after, settings, options);

    /// <summary>The least severity that fails a review, by the strictest configuration of a story in it; null when none says.</summary>
    public Severity? FailOn { get; private set; }

    /// <summary>Runs a review.</summary>
    /// <param name="before">The state to compare with.</param>
    /// <param name="after">The state under review.</param>
    /// <param name="settings">What steers it.</param>
    /// <param name="options">What to look at.</param>
    /// <returns>The review, and the least severity that the configuration lets fail it.</returns>
    /// <exception cref="InputException">A story of the state under review cannot be read.</exception>
    public static (ReviewReport Report, Severity? FailOn) Of(FileTree before, FileTree after, BaseSettings settings, ReviewOptions options)
    {
        ReviewRun run = new(before, after, settings, options);
        ImmutableArray<ChangedStory> stories = [.. TouchedStories.Find(before, after, options.Stories).Select(run.Compare).OfType<ChangedStory>()];
        run.NoteSteering();
        ImmutableArray<Rule> rules = [.. run._rules.DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        return (new ReviewReport(stories, rules, CommandTree.Version()) { Scope = options.Scope, Notes = [.. run._notes.Distinct(StringComparer.Ordinal)], Pages = RulePages.Of(rules) }, run.FailOn);
    }

    private ChangedStory? Compare(TouchedStory touched)
    {
        Story? after = touched.After is { } now ? Read(_after, now) : null;
        Story? before = null;
        try
        {
            before = touched.Before is { } then ? Read(_before, then) : null;
        }
        catch (InputException problem)
        {
            _notes.Add($"The story was compared with nothing, because it cannot be read in the base: {problem}");
        }

        if (before is null && after is null) return null;
        if (before is not null && after is not null) before = RenamedArticles.Follow(before, after);
        string folder = touched.Before ?? touched.Folder;
        // The same rules and the same lock for both states: those of the base.
        StorySettings steering = SettingsOf(before ?? after!, folder);
        AlignmentOptions held = new() { Lock = _settings.LockOf(folder) };
        string[] changed = ChangedArticles(before, after);
        StoryState? earlier = before is null ? null : StateOf(before, steering, held, changed);
        StoryState? later = after is null ? null : StateOf(after, before is null ? steering : SettingsOf(after, folder), held, changed);
        _rules.AddRange(steering.Rules);
        if (steering.FailOn is { } failOn && (FailOn is null || failOn != Severity.None && (FailOn == Severity.None || failOn < FailOn))) FailOn = failOn;
        return new ChangedStory(touched.Shown, StoryComparer.Compare(earlier, later, steering.Analyzers));
    }

    private Story Read(FileTree tree, string folder)
    {
        tree.Fetch(TouchedStories.FilesOf(tree, folder));
        string full = Path.GetFullPath(Path.Combine(tree.Root, folder));
        return StoryFolder.Read(full, new StoryReadOptions { WorkingDirectory = tree.Root, PathBase = tree.Root, FormerVersions = tree.FormerVersions, Limits = _options.Limits });
    }

    private StorySettings SettingsOf(Story story, string folder)
    {
        try
        {
            return _settings.Of(story, folder);
        }
        catch (InputException problem)
        {
            _notes.Add($"What the base says about findings of this story is left out, because it cannot be read: {problem}");
            return StorySettings.BuiltIn();
        }
    }

    // Ids of the articles whose text is another one, or is in one state alone.
    private static string[] ChangedArticles(Story? before, Story? after)
    {
        Dictionary<string, string> then = TextsOf(before), now = TextsOf(after);
        return [.. then.Keys.Union(now.Keys, StringComparer.Ordinal).Where(id => then.GetValueOrDefault(id) != now.GetValueOrDefault(id))];

        static Dictionary<string, string> TextsOf(Story? story)
            => (story?.Articles ?? []).ToDictionary(article => article.Id, article => article.Tree.Text.Content, StringComparer.Ordinal);
    }

    private StoryState StateOf(Story story, StorySettings settings, AlignmentOptions held, string[] changed)
    {
        StoryAlignment alignment = Aligner.Align(story, held);
        StoryCheck check = StoryCheck.Run(alignment, settings, _options.Today, changed);
        // What is said about files that steer is no finding of the change.
        HashSet<Diagnostic> aboutFiles = new(check.AboutFiles(), ReferenceEqualityComparer.Instance);
        foreach (Diagnostic finding in check.AboutFiles().Where(finding => finding.Severity >= Severity.Warning)) _notes.Add($"{finding.Location}: {finding.Rule.Id} {finding.Rule.Name}: {finding.Message}");
        return new StoryState(alignment, [.. check.Shown(_options.Least, null).Findings.Where(finding => !aboutFiles.Contains(finding.Diagnostic))]);
    }

    private void NoteSteering()
    {
        string[] Steering(FileTree tree) => [.. tree.Paths.Where(path => BaseSettings.FileNames.Contains(path[(path.LastIndexOf('/') + 1)..]))];
        string[] then = Steering(_before), now = Steering(_after);
        _before.Fetch(then);
        _after.Fetch(now);
        foreach (string path in then.Union(now, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            bool same = then.Contains(path) && now.Contains(path) && _before.Read(path).AsSpan().SequenceEqual(_after.Read(path));
            if (!same) _notes.Add($"{path} changes too, and has no effect on this review: what steers a review comes from the base.");
        }
    }
}
