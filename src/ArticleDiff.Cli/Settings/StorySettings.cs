using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Cli.Output;
using ArticleDiff.Cli.Plugins;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Configuration;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Review;
using ArticleDiff.Rules;
using ArticleDiff.Text;

namespace ArticleDiff.Cli.Settings;

/// <summary>All that files say about the findings of one story: the configuration, rules of others, and what people decided.</summary>
internal sealed class StorySettings
{
    private const int MaxBytes = 1024 * 1024;
    private bool _complete = true;
    private ConfigurationFile? _file;
    private string _folder = "";

    private StorySettings()
    {
    }

    /// <summary>The rules to run, built-in ones first.</summary>
    public ImmutableArray<Analyzer> Analyzers { get; private set; } = BuiltInRules.All;

    /// <summary>How they are run.</summary>
    public AnalysisOptions Options { get; private set; } = AnalysisOptions.Default;

    /// <summary>The least severity that fails a check, <see cref="Severity.None"/> for never, null when no configuration says.</summary>
    public Severity? FailOn { get; private set; }

    /// <summary>SHA-256 of the configuration's text in lower-case hexadecimal, or null when there is none.</summary>
    public string? ConfigurationHash { get; private set; }

    /// <summary>What people said about findings.</summary>
    public StoryReview Review { get; private set; } = StoryReview.Empty;

    /// <summary>All rules that there are, by id.</summary>
    public ImmutableArray<Rule> Rules =>
        [.. BuiltInRules.Catalog.Concat(Analyzers.Select(analyzer => analyzer.Rule)).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    private ImmutableArray<ToolFinding> Problems { get; set; } = [];

    /// <summary>What holds where no file says anything.</summary>
    public static StorySettings BuiltIn() => new();

    /// <summary>Reads what there is.</summary>
    /// <param name="story">The story.</param>
    /// <param name="folder">The full path of its folder, or null when it was given as files: then the working folder is where the search begins, and nothing lies beside it.</param>
    /// <param name="pathBase">The full path of the folder that paths of its articles are relative to.</param>
    /// <param name="host">Where the program runs.</param>
    /// <param name="plugins">Whether rules of others may be loaded.</param>
    /// <param name="told">Full paths of configurations whose problems were told with another story; this one's is added.</param>
    /// <exception cref="InputException">A file of suppressions, verdicts or accepted findings cannot be used; going on without it would show what was settled.</exception>
    public static StorySettings Read(Story story, string? folder, string pathBase, Host host, PluginPolicy plugins, ISet<string> told)
    {
        StorySettings settings = new();
        if (ConfigurationSearch.Find(folder ?? host.WorkingDirectory, host.WorkingDirectory) is { } path)
        {
            settings.Configure(path, pathBase, host, plugins);
            settings.Apply(story, pathBase);
            if (!told.Add(path)) settings.Problems = [];
        }

        if (folder is not null) settings.Review = ReadReview(folder, pathBase);
        return settings;
    }

    /// <summary>Reads which rules there are where the program runs: those of others that the configuration of the working folder names, too.</summary>
    /// <param name="host">Where the program runs.</param>
    /// <param name="plugins">Whether rules of others may be loaded.</param>
    public static StorySettings ReadRules(Host host, PluginPolicy plugins)
    {
        StorySettings settings = new();
        if (ConfigurationSearch.Find(host.WorkingDirectory, host.WorkingDirectory) is not { } path) return settings;
        string shown = Shown(path, host.WorkingDirectory);
        List<ToolFinding> problems = [];
        if (settings.ReadConfiguration(path, shown, problems) is { } file) settings.LoadPlugins(file, Path.GetDirectoryName(path)!, host, plugins, problems);
        settings.Problems = [.. problems];
        return settings;
    }

    /// <summary>What is wrong with the configuration, for verbs that have no findings to show it among.</summary>
    public ImmutableArray<Diagnostic> AboutFiles() => ToolFindings.Of(Problems, Options);

    /// <summary>Reads what holds for many stories that lie in no folder: the configuration that is found from the working folder upward.</summary>
    /// <param name="host">Where the program runs.</param>
    /// <param name="plugins">Whether rules of others may be loaded.</param>
    public static StorySettings ReadShared(Host host, PluginPolicy plugins)
    {
        StorySettings settings = new();
        if (ConfigurationSearch.Find(host.WorkingDirectory, host.WorkingDirectory) is { } path) settings.Configure(path, host.WorkingDirectory, host, plugins);
        return settings;
    }

    /// <summary>The same settings for one of many stories.</summary>
    /// <param name="story">The story.</param>
    /// <param name="pathBase">The full path of the folder that paths of its articles are relative to.</param>
    public StorySettings For(Story story, string pathBase)
    {
        StorySettings own = (StorySettings)MemberwiseClone();
        own.Apply(story, pathBase);
        return own;
    }

    /// <summary>Runs the rules and puts to the findings what people said; what is wrong with the files themselves comes first.</summary>
    /// <param name="alignment">The aligned story.</param>
    /// <param name="today">The day on which suppressions are to hold.</param>
    /// <param name="changed">Ids of articles in which differences are to have their primary location.</param>
    public ImmutableArray<ReportedFinding> Run(StoryAlignment alignment, DateOnly today, ImmutableHashSet<string> changed)
    {
        ImmutableArray<Diagnostic> findings = AnalyzerDriver.Run(alignment, Analyzers, Options with { ChangedArticles = changed });
        IEnumerable<ToolFinding> review = FindingFilter.Check(findings, Review, today);
        review = review.Concat(LockProblems(alignment));
        // When rules of others were left out, what is said about them is not wrong, only without effect.
        if (!_complete) review = review.Where(problem => Rules.Any(rule => problem.Arguments.Contains(rule.Id)));
        return [.. ToolFindings.Of(Problems.Concat(review), Options).Select(finding => new ReportedFinding(finding)), .. FindingFilter.Apply(findings, Review, today)];
    }

    /// <summary>Reads what people said about the findings of a story.</summary>
    /// <exception cref="InputException">A file is none of its kind.</exception>
    public static StoryReview ReadReview(string folder, string pathBase) => new()
    {
        Suppressions = ReadText(folder, SuppressionFile.FileName, pathBase) is { } suppressions ? SuppressionFile.Parse(suppressions) : null,
        Verdicts = ReadText(folder, VerdictFile.FileName, pathBase) is { } verdicts ? VerdictFile.Parse(verdicts) : null,
        Baseline = ReadText(folder, BaselineFile.FileName, pathBase) is { } baseline ? BaselineFile.Parse(baseline) : null,
    };

    private static IEnumerable<ToolFinding> LockProblems(StoryAlignment alignment)
    {
        foreach (LockDecision decision in alignment.Held?.Unheld ?? [])
            if (decision.Location is { } place)
                yield return new ToolFinding(ToolRules.LostDecision, place, [decision.Kind.ToString().ToLowerInvariant(), decision.Left.ToString(), decision.Right.ToString()]);
    }

    private static SourceText? ReadText(string folder, string name, string pathBase)
    {
        string full = Path.Combine(folder, name);
        OutputFile.RefuseOutside(folder, full, Shown(full, pathBase));
        return File.Exists(full) ? ReadText(full, Shown(full, pathBase)) : null;
    }

    private static SourceText ReadText(string full, string shown)
    {
        byte[] bytes;
        try
        {
            if (new FileInfo(full).Length > MaxBytes) throw new InputException(shown, 0, 0, "the file is larger than a megabyte; it cannot be one that was meant.");
            bytes = File.ReadAllBytes(full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The message of the exception would print the absolute path.
            throw new InputException(shown, 0, 0, "the file cannot be read; check its permissions.");
        }

        return bytes.Length == 0 ? SourceText.From("", shown) : ArticleBytes.Decode(bytes, shown, MaxBytes);
    }

    private static string Shown(string full, string pathBase) => Path.GetRelativePath(pathBase, full).Replace('\\', '/');

    private void Configure(string path, string pathBase, Host host, PluginPolicy plugins)
    {
        string folder = Path.GetDirectoryName(path)!, shown = Shown(path, pathBase);
        List<ToolFinding> problems = [];
        if (ReadConfiguration(path, shown, problems) is not { } file)
        {
            Problems = [.. problems];
            return;
        }

        LoadPlugins(file, folder, host, plugins, problems);
        (_file, _folder, FailOn, Problems) = (file, folder, file.FailOn, [.. problems]);
    }

    private void Apply(Story story, string pathBase)
    {
        if (_file is null) return;
        Dictionary<string, string> paths = story.Articles.ToDictionary(article => article.Id, article => Shown(Path.GetFullPath(article.Tree.Text.Path, pathBase), _folder), StringComparer.Ordinal);
        ConfiguredAnalysis analysis = _file.For(Rules, paths);
        Options = analysis.Options;
        // A rule of an assembly that was left out is unknown for that reason, which is said already or was asked for.
        Problems = [.. Problems, .. _complete ? analysis.Problems : analysis.Problems.Where(problem => problem.Rule != ToolRules.UnknownSetting)];
    }

    private ConfigurationFile? ReadConfiguration(string path, string shown, List<ToolFinding> problems)
    {
        try
        {
            SourceText text = ReadText(path, shown);
            ConfigurationHash = text.Hash;
            return ConfigurationFile.Parse(text);
        }
        catch (InputException problem)
        {
            // A configuration that cannot be read is as bad as one with bad values, and no worse.
            Location nowhere = new(SourceText.From("", shown), new TextSpan(0, 0));
            problems.Add(new ToolFinding(ToolRules.UnusableSetting, nowhere, [$"Nothing of this file is used: {problem.Message}"]));
            return null;
        }
    }

    private void LoadPlugins(ConfigurationFile file, string folder, Host host, PluginPolicy plugins, List<ToolFinding> problems)
    {
        if (file.Analyzers.IsEmpty) return;
        if (plugins == PluginPolicy.LeaveOut)
        {
            _complete = false;
            return;
        }

        string? repository = ConfigurationSearch.RepositoryOf(folder);
        if (repository is null || !ConfigurationSearch.IsAtOrAbove(folder, host.WorkingDirectory) || ConfigurationSearch.RepositoryOf(host.WorkingDirectory) != repository)
        {
            // Whoever sends a story must not get code to run with it.
            _complete = false;
            problems.Add(new ToolFinding(ToolRules.RulesNotLoaded, file.Analyzers[0].Location,
                ["'analyzers' holds only in a configuration at or above the working folder, inside the repository of that folder; move it there, or run from there."]));
            return;
        }

        if (!RuntimeFeature.IsDynamicCodeSupported) throw new PluginsNeedRuntimeException();
        foreach (ConfiguredAnalyzers named in file.Analyzers)
        {
            List<string> wrong = [];
            string full = Path.GetFullPath(named.Path, folder);
            if (LeadsOut(full, repository)) wrong.Add($"'{named.Path}' is a link that leads out of the repository; copy the file.");
            else Analyzers = Analyzers.AddRange(PluginLoader.Load(full, named.Path, Rules, wrong));
            problems.AddRange(wrong.Select(message => new ToolFinding(ToolRules.RulesNotLoaded, named.Location, [message])));
            if (wrong.Count > 0) _complete = false;
        }
    }

    private static bool LeadsOut(string full, string repository)
    {
        try
        {
            return File.ResolveLinkTarget(full, returnFinalTarget: true) is { } target && !ConfigurationSearch.IsAtOrAbove(repository, target.FullName);
        }
        catch (IOException)
        {
            // What is not there is no link; loading says that it is missing.
            return false;
        }
    }
}
