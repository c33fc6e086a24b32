using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleDiff.Alignment;
using ArticleDiff.Cli.Output;
using ArticleDiff.Cli.Settings;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Formats.Writing.Html;
using ArticleDiff.Formats.Writing.Svg;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff report</c>: the whole chain, to a file that is committed and reviewed.</summary>
internal sealed class ReportVerb
{
    private readonly Host _host;
    private readonly StorySymbols _story = new();
    private readonly SimilaritySymbols _similarity = new();
    private readonly SettingSymbols _settings = new();
    private readonly Option<string> _form = new("--form")
    {
        Description = "Passages over all articles, two articles in a table, changed words, findings, facts, counts, or what a comment holds.",
        HelpName = "passages|side-by-side|changes|findings|facts|summary|comment",
        DefaultValueFactory = _ => "passages",
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "The language of the report; html is a page with all views, svg a picture of two articles, each without a form.",
        HelpName = "markdown|json|html|svg",
        DefaultValueFactory = _ => "markdown",
    };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write to this file, all of it or nothing, and not to standard output.", HelpName = "FILE" };

    private readonly Option<string?> _check = new("--check")
    {
        Description = "Write nothing; exit 1 with a short diff when this report is stale. Form and options are read from its first line.",
        HelpName = "FILE",
    };

    private ReportVerb(Host host) => _host = host;

    public static Command Create(Host host)
    {
        ReportVerb report = new(host);
        report._form.AcceptOnlyFromAmong("passages", "side-by-side", "changes", "findings", "facts", "summary", "comment");
        report._format.AcceptOnlyFromAmong("markdown", "json", "html", "svg");
        report._output.Validators.Add(StorySymbols.RefuseOptions);
        report._check.Validators.Add(StorySymbols.RefuseOptions);
        Verb verb = new("report", "Writes a report on a story that reviews well.",
            "articlediff report seeds/us-warns-china -o seeds/us-warns-china/report.md",
            "articlediff report seeds/us-warns-china --check seeds/us-warns-china/report.md",
            "articlediff report STORY --form side-by-side --left nyt --right nypost",
            "articlediff report STORY --format html -o page.html",
            "articlediff report STORY --format svg --left nyt --right nypost -o pair.svg",
            "articlediff report nyt=a.txt post=b.html --published nyt=2022-03-18 --form summary --format json");
        report._story.AddTo(verb);
        report._similarity.AddTo(verb);
        report._settings.AddWithoutDayTo(verb);
        verb.Options.Add(report._form);
        verb.Options.Add(report._format);
        verb.Options.Add(report._output);
        verb.Options.Add(report._check);
        verb.Validators.Add(report.Validate);
        verb.SetAction(report.Run);
        return verb;
    }

    private void Validate(CommandResult result)
    {
        if (result.GetValue(_form) == "comment" && result.GetValue(_format) == "json") result.AddError("--form comment is Markdown; for programs, --form passages --format json holds the same.");
        if (Given(result, _check))
        {
            foreach (Option option in new Option[] { _form, _format, _output, _story.Left, _story.Right })
                if (Given(result, option)) result.AddError($"{option.Name} cannot go with --check: form and options are read from the report.");
        }
        else if (result.GetResult(_format)?.Tokens is [{ Value: "html" or "svg" } format])
        {
            if (Given(result, _form)) result.AddError($"--form cannot go with --format {format.Value}: it has one form.");
        }
        else if (!Given(result, _form) || result.GetValue(_form) != "side-by-side")
        {
            foreach (Option option in new Option[] { _story.Left, _story.Right })
                if (Given(result, option)) result.AddError($"{option.Name} goes with --form side-by-side, --format html or --format svg only.");
        }
    }

    private static bool Given(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    private int Run(ParseResult parse)
    {
        using ServiceSimilarity service = _similarity.Read(parse, _host);
        if (parse.GetValue(_check) is { } stale) return Check(parse, stale, service);
        LoadedStory story = _story.Read(parse, _host);
        ReportOptions options = new()
        {
            Form = FormOf(parse.GetValue(_form)!),
            Left = parse.GetValue(_story.Left),
            Right = parse.GetValue(_story.Right),
            Sentences = story.Options.Mode,
            Published = story.Options.Published,
        };
        ReportFormat format = Enum.Parse<ReportFormat>(parse.GetValue(_format)!, ignoreCase: true);
        string? path = parse.GetValue(_output);
        // What cannot be written is said before the work, and not after it.
        string? target = path is null or "-" ? null : OutputFile.Resolve(path, _host.WorkingDirectory, story.Files);
        if (target is not null) RefuseToReplace(target, path!, format);
        string text = Render(story, options, format, service, _settings.Plugins(parse));
        if (target is null) _host.Output.Write(text);
        else OutputFile.Write(target, path!, text);
        return ExitCode.Done;
    }

    /// <summary>A file of an article's own kind that is no report was written by a person: an article, perhaps, that is not among the inputs.</summary>
    private static void RefuseToReplace(string target, string shown, ReportFormat format)
    {
        if (format == ReportFormat.Json || !File.Exists(target) || new FileInfo(target).Length == 0) return;
        using StreamReader file = new(target);
        bool ours = format switch
        {
            ReportFormat.Html => BeginsWith(file, HtmlPageWriter.Opening),
            ReportFormat.Svg => BeginsWith(file, RibbonSvgWriter.Opening),
            _ => ReportComment.TryParse(file.ReadLine(), out _),
        };
        if (!ours)
            throw new UsageException($"{shown}: exists and is no report of articlediff; give another name, or remove it first.");
    }

    private static bool BeginsWith(StreamReader file, string opening)
    {
        char[] read = new char[opening.Length];
        return file.ReadBlock(read) == opening.Length && read.AsSpan().SequenceEqual(opening);
    }

    private int Check(ParseResult parse, string path, ServiceSimilarity service)
    {
        string full = Path.GetFullPath(path, _host.WorkingDirectory);
        if (Directory.Exists(full)) throw new UsageException($"{path}: is a folder; give the name of the report.");
        if (!File.Exists(full)) throw new UsageException($"{path}: there is no such report; write it with -o.");
        string committed = ReadText(full, path);
        int end = committed.IndexOf('\n', StringComparison.Ordinal);
        if (!ReportComment.TryParse(end < 0 ? committed : committed[..end].TrimEnd('\r'), out ReportOptions? options))
            throw new UsageException($"{path}: its first line is no comment of articlediff; only a Markdown report that -o wrote can be checked.");

        // A checkout may end lines as Windows does; that makes no report stale.
        string fresh = Render(_story.Read(parse, _host, written: options), options, ReportFormat.Markdown, service, _settings.Plugins(parse));
        string diff = LineDiff.Format(committed.Replace("\r\n", "\n", StringComparison.Ordinal), fresh, LineDiffOptions.Default);
        if (diff.Length == 0) return ExitCode.Done;
        _host.Output.Write(diff);
        _host.Error.Write($"{VisibleText.Line(path)}: the report is stale (- committed, + fresh); write it again with -o.\n");
        return ExitCode.Difference;
    }

    private static string ReadText(string full, string shown)
    {
        try
        {
            return File.ReadAllText(full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The message of the exception would print the absolute path.
            throw new UsageException($"{shown}: cannot be read; check its permissions.");
        }
    }

    private string Render(LoadedStory story, ReportOptions options, ReportFormat format, ServiceSimilarity service, PluginPolicy plugins)
    {
        if (options.Form == ReportForm.SideBySide || format == ReportFormat.Svg || (format == ReportFormat.Html && (options.Left ?? options.Right) is not null))
        {
            (int left, int right) = story.Pair(options.Left, options.Right);
            options = options with { Left = story.Story.Articles[left].Id, Right = story.Story.Articles[right].Id };
        }

        using StringWriter text = new() { NewLine = "\n" };
        StoryAlignment alignment = story.AlignBesideFacts(_host, service);
        // A committed report must not change with the calendar: in it every suppression holds. A check says which have expired.
        StoryCheck check = StoryCheck.Run(alignment, story.Settings(_host, plugins, new HashSet<string>(StringComparer.Ordinal)), DateOnly.MinValue);
        FileProblems.Tell(check.AboutFiles(), _host);
        ReportWriters.For(options.Form, format).Write(new Report(alignment, check.ForReport(), options), text);
        return text.ToString();
    }

    private static ReportForm FormOf(string form) => form switch
    {
        "side-by-side" => ReportForm.SideBySide,
        "changes" => ReportForm.Changes,
        "findings" => ReportForm.Findings,
        "facts" => ReportForm.Facts,
        "summary" => ReportForm.Summary,
        "comment" => ReportForm.Comment,
        _ => ReportForm.Passages,
    };
}
