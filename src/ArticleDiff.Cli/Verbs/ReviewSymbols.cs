using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleDiff.Alignment;
using ArticleDiff.Cli.Output;
using ArticleDiff.Cli.Settings;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Text;

namespace ArticleDiff.Cli.Verbs;

/// <summary>What the verbs share that write beside a story what people say about its findings.</summary>
internal sealed class ReviewSymbols
{
    private readonly Argument<string> _story = new("STORY") { Description = "A story folder." };
    private readonly SettingSymbols _settings = new();

    public ReviewSymbols()
    {
        _story.Validators.Add(StorySymbols.RefuseOptions);
        Fingerprint.Validators.Add(StorySymbols.RefuseOptions);
    }

    public Argument<string> Fingerprint { get; } = new("FINGERPRINT") { Description = "The finding: the eight digits that stand in brackets behind it." };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_story);
        _settings.AddTo(command);
    }

    public void AddWithFingerprintTo(Command command)
    {
        command.Arguments.Add(_story);
        command.Arguments.Add(Fingerprint);
        _settings.AddTo(command);
    }

    /// <summary>A validator: text of a person is one line that says something.</summary>
    public static void RequireWords(OptionResult result)
    {
        if (result.Tokens.Count == 1 && (string.IsNullOrWhiteSpace(result.Tokens[0].Value) || result.Tokens[0].Value.Any(char.IsControl) || !IsWhole(result.Tokens[0].Value)))
            result.AddError($"{result.Option.Name} takes words on one line, without control characters.");
    }

    /// <summary>The day of the command line, or the machine's.</summary>
    public DateOnly Today(ParseResult parse, Host host) => _settings.Today(parse, host);

    /// <summary>Reads the story and runs its rules.</summary>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public ReviewedStory Read(ParseResult parse, Host host)
    {
        string folder = Path.GetFullPath(parse.GetValue(_story)!, host.WorkingDirectory);
        StoryReadOptions options = StorySymbols.ReadOptions(null, host) with { PathBase = host.WorkingDirectory };
        LoadedStory loaded = LoadedStory.Read([parse.GetValue(_story)!], options, host);
        StorySettings settings = loaded.Settings(host, _settings.Plugins(parse), new HashSet<string>(StringComparer.Ordinal));
        using ServiceSimilarity service = new([]);
        StoryAlignment alignment = loaded.AlignBesideFacts(host, service);
        return new ReviewedStory(folder, settings, [.. settings.Run(alignment, Today(parse, host), []).Select(finding => finding.Diagnostic)]);
    }

    /// <summary>The finding that the command line names.</summary>
    /// <exception cref="UsageException">The story has no such finding.</exception>
    public Diagnostic Find(ParseResult parse, ReviewedStory story)
    {
        string fingerprint = parse.GetValue(Fingerprint)!.Trim('[', ']');
        return story.Findings.FirstOrDefault(finding => finding.Fingerprint == fingerprint && finding.Rule.Category != ToolRules.Category)
            ?? throw new UsageException($"no finding of the story has the fingerprint '{fingerprint}'; 'articlediff check' prints it in brackets behind each finding.");
    }

    /// <summary>The text of a file beside a story, empty when there is none.</summary>
    public static SourceText TextOf(ReviewedStory story, string name, Host host)
    {
        string full = Path.Combine(story.Folder, name);
        string shown = Path.GetRelativePath(host.WorkingDirectory, full).Replace('\\', '/');
        // What cannot be decoded was refused when the story was read.
        return SourceText.From(File.Exists(full) ? File.ReadAllText(full) : "", shown);
    }

    /// <summary>Writes a file beside a story, all of it or nothing.</summary>
    public static void Write(SourceText old, ReviewedStory story, string name, string content, Host host)
    {
        OutputFile.Write(OutputFile.Resolve(Path.Combine(story.Folder, name), host.WorkingDirectory, []), VisibleText.Of(old.Path), content);
        host.Error.Write($"{VisibleText.Line(old.Path)}: written.\n");
    }

    private static bool IsWhole(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsSurrogatePair(text, i)) return false;
            i++;
        }

        return true;
    }
}
