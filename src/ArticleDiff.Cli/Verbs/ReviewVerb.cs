using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleDiff.Cli.Git;
using ArticleDiff.Cli.Output;
using ArticleDiff.Cli.Review;
using ArticleDiff.Cli.Settings;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Formats.Writing.Changes;
using ArticleDiff.Formats.Writing.Findings;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff review</c>: what a change of a repository changes in sense, for a pull request. It writes files and never talks to a host.</summary>
internal sealed class ReviewVerb
{
    private static readonly string[] Formats = ["text", "comment", "summary", "json", "sarif", "github", "gitlab"];

    private const string MarkdownForms = "A review is written in Markdown as 'comment', for a comment on a pull request, or as 'summary', which may be longer.";

    private readonly Host _host;
    private readonly Argument<string[]> _stories = new("STORY") { Description = "Folders of stories to look at; all with a story.yaml when none is given.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> _base = new("--base") { Description = "The revision to compare with. What it has in common with the head is the former state.", HelpName = "REV", Required = true };
    private readonly Option<string?> _head = new("--head") { Description = "The revision under review; the working folder when not given.", HelpName = "REV" };
    private readonly Option<string> _format = new("--format") { Description = "What to write.", HelpName = string.Join('|', Formats), DefaultValueFactory = _ => "text" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write to this file, all of it or nothing, and not to standard output.", HelpName = "FILE" };
    private readonly Option<string[]> _write = new("--write") { Description = "Write another format to a file, in the same run; may be given for each.", HelpName = "FORMAT=FILE", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _earlier = new("--earlier") { Description = "The comment that an earlier review left, if any: then a comment says in one line when nothing is left.", HelpName = "FILE" };
    private readonly Option<string> _lines = new("--lines") { Description = "Findings on changed lines, or all.", HelpName = "changed|all", DefaultValueFactory = _ => "changed" };
    private readonly Option<string> _severity = new("--severity") { Description = "The least severity to show.", HelpName = "error|warning|suggestion|silent", DefaultValueFactory = _ => "suggestion" };
    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "Exit 1 when there is a new finding of this severity or a higher one; wins over the configuration.",
        HelpName = "error|warning|suggestion|never",
        DefaultValueFactory = _ => "error",
    };

    private readonly Option<bool> _plugins = new("--plugins") { Description = "Load the rules of others that the configuration of the base names; never for a change from a fork." };
    private readonly Option<string?> _today = new("--today") { Description = "The day on which suppressions are to hold; the machine's when not given.", HelpName = "YYYY-MM-DD" };

    private ReviewVerb(Host host) => _host = host;

    public static Command Create(Host host)
    {
        ReviewVerb review = new(host);
        review._format.AcceptOnlyFromAmong(Formats);
        review._format.Validators.Insert(0, NameMarkdownForms);
        review._lines.AcceptOnlyFromAmong("changed", "all");
        review._severity.AcceptOnlyFromAmong("error", "warning", "suggestion", "silent");
        review._failOn.AcceptOnlyFromAmong("error", "warning", "suggestion", "never");
        review._today.Validators.Add(SettingSymbols.RefuseOtherThanDay);
        review._stories.Validators.Add(StorySymbols.RefuseOptions);
        review._write.Validators.Add(RefuseOtherThanPairs);
        foreach (Option option in new Option[] { review._base, review._head, review._output, review._write, review._earlier }) option.Validators.Add(StorySymbols.RefuseOptions);
        Verb verb = new("review", "Says what a change of a repository changes in sense: texts, findings, links. Says nothing when nothing changed in sense.",
            "articlediff review --base main",
            "articlediff review --base origin/main --head HEAD --write comment=comment.md --write summary=summary.md",
            "articlediff review --base HEAD~1 seeds/us-warns-china --lines all");
        verb.Arguments.Add(review._stories);
        foreach (Option option in new Option[]
        {
            review._base, review._head, review._format, review._output, review._write, review._earlier, review._lines, review._severity, review._failOn, review._plugins, review._today,
        }) verb.Options.Add(option);
        verb.SetAction(review.Run);
        return verb;
    }

    /// <summary>Other verbs have a format markdown; a review has two, for two places, and which is meant nobody can guess.</summary>
    private static void NameMarkdownForms(OptionResult result)
    {
        if (result.Tokens.Any(token => token.Value is "markdown" or "md")) result.AddError(MarkdownForms);
    }

    private static void RefuseOtherThanPairs(OptionResult result)
    {
        foreach (Token token in result.Tokens)
        {
            int equals = token.Value.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || equals == token.Value.Length - 1 || !Formats.Contains(token.Value[..equals]))
                result.AddError($"'{token.Value}' is no FORMAT=FILE; the formats are {string.Join(", ", Formats)}.{(token.Value.StartsWith("markdown=", StringComparison.Ordinal) ? " " + MarkdownForms : "")}");
        }
    }

    private int Run(ParseResult parse)
    {
        GitRepository repository = GitRepository.Open(_host, _host.WorkingDirectory);
        string tip = repository.Resolve(parse.GetValue(_base)!);
        string? head = parse.GetValue(_head) is { } revision ? repository.Resolve(revision) : null;
        List<(string Format, string Target, string Shown)> files = [.. Files(parse).Select(file => (file.Format, OutputFile.Resolve(file.Path, _host.WorkingDirectory, []), file.Path))];
        if (files.GroupBy(file => file.Target, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice) throw new UsageException($"{twice.First().Shown}: is to be written twice; give each format a file of its own.");
        bool earlier = parse.GetValue(_earlier) is { } comment && HasText(comment);

        using CommitTree steering = new(repository, tip, _host.Limits);
        using CommitTree before = new(repository, FormerState(repository, tip, head), _host.Limits);
        using FileTree after = head is null ? new WorkingTree(repository) : new CommitTree(repository, head, _host.Limits);
        RefuseFilesOfStories(files.Select(file => (file.Target, file.Shown)), repository, before.Paths.Concat(after.Paths));
        BaseSettings settings = new(steering, _host, repository.Prefix, Plugins(parse));
        ReviewOptions options = new(
            [.. parse.GetValue(_stories)!.Select(story => FromRoot(repository, story, before, after))], parse.GetValue(_lines) == "all" ? ReviewScope.All : ReviewScope.ChangedLines,
            SeverityNames.Parse(parse.GetValue(_severity)!), parse.GetValue(_today) is { } day ? SettingSymbols.Day(day) : _host.Today())
        {
            Limits = _host.Limits,
        };
        (ReviewReport report, Severity? configured) = ReviewRun.Of(before, after, settings, options);
        report = report with { HasEarlierComment = earlier };

        string[] searched = LookedAt.Note(before, after, options.Stories) is { } looked ? [looked] : [];
        foreach (string note in report.Notes.Concat(searched)) _host.Error.Write($"note: {VisibleText.Of(note)}\n");
        foreach ((string format, string target, string shown) in files)
        {
            using StringWriter text = new() { NewLine = "\n" };
            Write(report, format, text);
            OutputFile.Write(target, shown, text.ToString());
        }

        if (parse.GetValue(_output) is null or "-") Write(report, parse.GetValue(_format)!, _host.Output);
        Severity failOn = parse.GetResult(_failOn) is { Implicit: false } ? FailOnOf(parse.GetValue(_failOn)!) : configured ?? Severity.Error;
        return failOn != Severity.None && report.NewFindings.Any(finding => finding.Finding.Diagnostic.Severity >= failOn) ? ExitCode.Difference : ExitCode.Done;
    }

    private IEnumerable<(string Format, string Path)> Files(ParseResult parse)
    {
        if (parse.GetValue(_output) is { } output and not "-") yield return (parse.GetValue(_format)!, output);
        foreach (string pair in parse.GetValue(_write) ?? [])
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            yield return (pair[..equals], pair[(equals + 1)..]);
        }
    }

    // What the base got since the branch left it is no change of the branch.
    private string FormerState(GitRepository repository, string tip, string? head)
    {
        if (repository.MergeBase(tip, head ?? repository.Resolve("HEAD")) is { } common) return common;
        _host.Error.Write($"note: no common ancestor of base and head is known{(repository.IsShallow() ? " in this shallow clone" : "")}; the base itself is compared.\n");
        return tip;
    }

    private PluginPolicy Plugins(ParseResult parse)
    {
        if (!parse.GetValue(_plugins)) return PluginPolicy.LeaveOut;
        if (!ForkCheck.IsFork(_host)) return PluginPolicy.Load;
        _host.Error.Write("note: --plugins has no effect on a change from a fork.\n");
        return PluginPolicy.LeaveOut;
    }

    private static string FromRoot(GitRepository repository, string story, FileTree before, FileTree after)
    {
        string relative = Path.GetRelativePath(repository.Root, Path.GetFullPath(story, Path.GetFullPath(Path.Combine(repository.Root, repository.Prefix)))).Replace('\\', '/');
        string folder = relative == "." ? "" : relative;
        if (folder == ".." || folder.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(folder)) throw new UsageException($"{story}: lies outside of the repository.");
        if (!TouchedStories.FilesOf(before, folder).Any() && !TouchedStories.FilesOf(after, folder).Any()) throw new UsageException($"{story}: neither base nor head has such a story folder.");
        return folder;
    }

    private bool HasText(string path)
    {
        string full = Path.GetFullPath(path, _host.WorkingDirectory);
        if (Directory.Exists(full)) throw new UsageException($"{path}: is a folder; give the file that holds the earlier comment.");
        return File.Exists(full) && new FileInfo(full).Length > 0;
    }

    private static void Write(ReviewReport report, string format, TextWriter output)
    {
        IReviewWriter? writer = format switch
        {
            "text" => new ReviewTextWriter(),
            "comment" => ReviewMarkdownWriter.Comment,
            "summary" => ReviewMarkdownWriter.Summary,
            "json" => new ReviewJsonWriter(),
            _ => null,
        };
        if (writer is not null)
        {
            writer.Write(report, output);
            return;
        }

        if (format == "sarif") new SarifWriter().Write(report.ToFindings(), output);
        else if (format == "gitlab") new CodeQualityWriter().Write(report.ToNewFindings(), output);
        // Silence holds for annotations too.
        else if (report.NewFindings.Any()) new WorkflowCommandsWriter().Write(report.ToNewFindings(), output);
    }

    /// <summary>What lies in the folder of a story was written by a person.</summary>
    private static void RefuseFilesOfStories(IEnumerable<(string Target, string Shown)> files, GitRepository repository, IEnumerable<string> paths)
    {
        HashSet<string> known = new(paths, StringComparer.Ordinal);
        foreach ((string target, string shown) in files)
        {
            string path = Path.GetRelativePath(repository.Root, target).Replace('\\', '/');
            if (known.Contains(path) && known.Contains(path[..(path.LastIndexOf('/') + 1)] + "story.yaml")) throw new UsageException($"{shown}: belongs to a story and is read as an input; give another name.");
        }
    }

    private static Severity FailOnOf(string name) => name == "never" ? Severity.None : SeverityNames.Parse(name);
}
