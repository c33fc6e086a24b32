using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleDiff.Cli.Output;
using ArticleDiff.Cli.Screen;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing.Findings;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff check</c>: what the articles of a story disagree about, for people, editors and code hosts.</summary>
internal sealed class CheckVerb
{
    private readonly Host _host;
    private readonly StorySymbols _story = new();
    private readonly SimilaritySymbols _similarity = new();
    private readonly SettingSymbols _settings = new();
    private readonly Option<string> _format = new("--format")
    {
        Description = "Text for people, or a format for programs.",
        HelpName = "text|json|sarif|github|gitlab",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write to this file, all of it or nothing, and not to standard output.", HelpName = "FILE" };
    private readonly Option<string> _sort = new("--sort") { Description = "Passage by passage, worst first, or one line a finding by path.", HelpName = "passage|path", DefaultValueFactory = _ => "passage" };
    private readonly Option<string?> _about = new("--about") { Description = "Only what touches this article, and first where it does: my draft against its sources.", HelpName = "ID" };
    private readonly Option<string> _severity = new("--severity") { Description = "The least severity to show.", HelpName = "error|warning|suggestion", DefaultValueFactory = _ => "suggestion" };
    private readonly Option<bool> _silent = new("--show-silent") { Description = "Show the findings of silent rules too." };
    private readonly Option<string> _failOn = new("--fail-on")
    {
        Description = "Exit 1 when there is an open finding of this severity or a higher one; wins over the configuration.",
        HelpName = "error|warning|suggestion|never",
        DefaultValueFactory = _ => "error",
    };

    private CheckVerb(Host host) => _host = host;

    public static Command Create(Host host)
    {
        CheckVerb check = new(host);
        check._format.AcceptOnlyFromAmong("text", "json", "sarif", "github", "gitlab");
        check._sort.AcceptOnlyFromAmong("passage", "path");
        check._severity.AcceptOnlyFromAmong("error", "warning", "suggestion");
        check._failOn.AcceptOnlyFromAmong("error", "warning", "suggestion", "never");
        check._output.Validators.Add(StorySymbols.RefuseOptions);
        check._about.Validators.Add(StorySymbols.RefuseOptions);
        Verb verb = new("check", "Says what the articles of a story disagree about. Each folder is one story; two or more files together are one story.",
            "articlediff check seeds/us-warns-china",
            "articlediff check draft.md source-1.txt source-2.txt --about draft",
            "articlediff check stories/* --format sarif -o findings.sarif --fail-on warning",
            "articlediff check STORY --sort path --severity warning");
        check._story.AddInputsTo(verb);
        check._similarity.AddTo(verb);
        check._settings.AddTo(verb);
        foreach (Option option in new Option[] { check._format, check._output, check._sort, check._about, check._severity, check._silent, check._failOn }) verb.Options.Add(option);
        verb.Validators.Add(check.Validate);
        verb.SetAction(check.Run);
        return verb;
    }

    private void Validate(CommandResult result)
    {
        if (Given(result, _silent) && Given(result, _severity)) result.AddError($"{_silent.Name} cannot go with {_severity.Name}: silent is the least severity there is.");
        if (Given(result, _sort) && Given(result, _format) && result.GetValue(_format) != "text") result.AddError($"{_sort.Name} goes with --format text only.");
    }

    private static bool Given(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    private int Run(ParseResult parse)
    {
        using ServiceSimilarity service = _similarity.Read(parse, _host);
        string format = parse.GetValue(_format)!;
        IReadOnlyList<LoadedStory> stories = _story.ReadAll(parse, _host, PathBase(parse, format));
        string? about = parse.GetValue(_about);
        if (about is not null && stories.All(story => story.Story.IndexOf(about) < 0)) throw new UsageException($"{_about.Name}: no article has the id '{about}'; give one of {Ids(stories)}.");
        string? path = parse.GetValue(_output);
        // What cannot be written is said before the work, and not after it.
        string? target = path is null or "-" ? null : OutputFile.Resolve(path, _host.WorkingDirectory, stories.SelectMany(story => story.Files));

        HashSet<string> told = new(StringComparer.Ordinal);
        DateOnly today = _settings.Today(parse, _host);
        ImmutableArray<StoryCheck> checks = [.. stories.Select(story => StoryCheck.Run(story.AlignBesideFacts(_host, service), story.Settings(_host, _settings.Plugins(parse), told), today, about is null ? [] : [about]))];
        ImmutableArray<Rule> rules = [.. checks.SelectMany(check => check.Rules).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        Severity least = parse.GetValue(_silent) ? Severity.Silent : SeverityNames.Parse(parse.GetValue(_severity)!);
        FindingsReport report = new([.. checks.Select(check => check.Shown(least, about))], rules, CommandTree.Version())
        {
            Pages = RulePages.Of(rules),
        };
        if (target is null)
        {
            Write(report, format, parse.GetValue(_sort)!, new FindingsScreen(_host.Width, _host.UsesColour), _host.Output);
        }
        else
        {
            using StringWriter text = new() { NewLine = "\n" };
            Write(report, format, parse.GetValue(_sort)!, new FindingsScreen(Host.DefaultWidth, colours: false), text);
            OutputFile.Write(target, path!, text.ToString());
        }

        Severity? failOn = Given(parse.CommandResult, _failOn) ? FailOnOf(parse.GetValue(_failOn)!) : null;
        return checks.Any(check => Fails(check.Shown(Severity.Silent, about), failOn ?? check.FailOn ?? Severity.Error)) ? ExitCode.Difference : ExitCode.Done;
    }

    // Code hosts count paths from the root of the repository; people and editors from where they are.
    private string PathBase(ParseResult parse, string format)
    {
        if (format is "text" or "json") return _host.WorkingDirectory;
        string first = parse.GetValue(_story.Inputs)![0];
        return RepositoryRoot.Above(Path.GetFullPath(Directory.Exists(Path.GetFullPath(first, _host.WorkingDirectory)) ? first : ArticleInput.Parse(first).Path, _host.WorkingDirectory), _host.WorkingDirectory);
    }

    private static void Write(FindingsReport report, string format, string sort, FindingsScreen screen, TextWriter output)
    {
        IFindingsWriter? writer = format switch
        {
            "json" => new FindingsJsonWriter(),
            "sarif" => new SarifWriter(),
            "github" => new WorkflowCommandsWriter(),
            "gitlab" => new CodeQualityWriter(),
            _ => null,
        };
        if (writer is not null)
        {
            writer.Write(report, output);
            return;
        }

        if (sort == "path") FindingsScreen.WriteByPath(report, output);
        else screen.WriteByPassage(report, output);
        output.Write(FindingsSummary.Of(report));
    }

    /// <summary>Whether an open finding is as bad as that. What is not shown counts too: hiding a finding must not make a build pass.</summary>
    private static bool Fails(StoryFindings story, Severity failOn)
        => failOn != Severity.None && story.Open.Any(finding => finding.Diagnostic.Severity >= failOn);

    private static Severity FailOnOf(string name) => name == "never" ? Severity.None : SeverityNames.Parse(name);

    private static string Ids(IEnumerable<LoadedStory> stories)
        => QuotedIds.Of(stories.SelectMany(story => story.Story.Articles).DistinctBy(article => article.Id, StringComparer.Ordinal));
}
