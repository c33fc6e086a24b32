using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using ArticleDiff.Alignment;
using ArticleDiff.Cli.Corpus;
using ArticleDiff.Cli.Settings;
using ArticleDiff.Formats.Records;
using ArticleDiff.Formats.Tables;
using ArticleDiff.Formats.Writing;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff export</c>: flat tables of stories or of a batch's results, for statistics.</summary>
internal sealed class ExportVerb
{
    private readonly Host _host;
    private readonly SettingSymbols _settings = new();
    private readonly Argument<string[]> _inputs = new("INPUT") { Description = "Story folders, or the folder that 'articlediff batch' wrote.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _format = new("--format") { Description = "The form of the tables.", HelpName = "tsv", DefaultValueFactory = _ => "tsv" };
    private readonly Option<string> _output = new("--output", "-o") { Description = "The folder of the tables.", HelpName = "DIR", Required = true };
    private readonly Option<bool> _noText = new("--no-text") { Description = "Leave out all words of articles: offsets and hashes stay, and 'articlediff attach' puts the words back." };

    private ExportVerb(Host host) => _host = host;

    public static Command Create(Host host)
    {
        ExportVerb export = new(host);
        export._inputs.Validators.Add(StorySymbols.RefuseOptions);
        export._output.Validators.Add(StorySymbols.RefuseOptions);
        export._format.AcceptOnlyFromAmong("tsv");
        Verb verb = new("export", "Writes articles, sentences, links, passages, findings and facts as flat tables with stable keys.",
            "articlediff export seeds/us-warns-china -o tables/",
            "articlediff export stories/* -o tables/",
            "articlediff export out/ -o tables/ --no-text");
        verb.Arguments.Add(export._inputs);
        verb.Options.Add(export._format);
        verb.Options.Add(export._output);
        verb.Options.Add(export._noText);
        export._settings.AddTo(verb);
        verb.SetAction(export.Run);
        return verb;
    }

    private int Run(ParseResult parse)
    {
        string[] inputs = parse.GetValue(_inputs)!;
        string shown = parse.GetValue(_output)!, folder = Path.GetFullPath(shown, _host.WorkingDirectory);
        if (inputs.Any(input => Path.GetRelativePath(Path.GetFullPath(input, _host.WorkingDirectory), folder) == ".")) throw new UsageException($"{shown}: is read as an input; give another folder.");
        ExportSource source = BatchFolder.Is(Path.GetFullPath(inputs[0], _host.WorkingDirectory)) ? OfBatch(inputs) : OfFolders(parse, inputs);
        TableWords words = parse.GetValue(_noText) ? TableWords.LeftOut : TableWords.Kept;
        using TableFolder tables = new(folder, Path.TrimEndingDirectorySeparator(shown));
        Dictionary<string, int> rows = Write(source.Records, words, tables);
        tables.Finish(writeHashes => RunFile.Text(source.Configuration, [("words", EnumNameOf(words))], json =>
        {
            json.WriteBoolean("complete", source.IsComplete);
            source.WriteInputs(json);
            json.WriteStartObject("rows");
            foreach ((string table, int count) in rows) json.WriteNumber(table, count);
            json.WriteEndObject();
            writeHashes(json);
        }));
        return ExitCode.Done;
    }

    private static Dictionary<string, int> Write(IEnumerable<StoryRecord> records, TableWords words, TableFolder folder)
    {
        Dictionary<string, int> rows = StoryTable.All.ToDictionary(table => table.Name, _ => 0, StringComparer.Ordinal);
        ImmutableArray<(StoryTable Table, TextWriter Writer)> writers = [.. StoryTable.All.Select(table => (table, folder.Add(table.Name + ".tsv")))];
        foreach ((StoryTable table, TextWriter writer) in writers) table.WriteHeading(writer);
        foreach (StoryRecord record in records)
            foreach ((StoryTable table, TextWriter writer) in writers) rows[table.Name] += table.WriteRows(record, words, writer);
        return rows;
    }

    private ExportSource OfBatch(string[] inputs)
    {
        if (inputs.Length > 1) throw new UsageException($"{inputs[0]}: holds the results of a batch, and one such folder is exported at a time.");
        BatchFolder batch = new(Path.GetFullPath(inputs[0], _host.WorkingDirectory), Path.TrimEndingDirectorySeparator(inputs[0]));
        string? missing = batch.Missing();
        if (missing is not null) _host.Error.Write(VisibleText.Line($"{batch.Shown}: the batch is not complete: {missing} The tables hold what is there.") + "\n");
        return new ExportSource(batch.Records(), missing is null, null, json =>
        {
            json.WriteStartArray("batch");
            foreach (string run in batch.Runs()) json.WriteRawValue(run.TrimEnd());
            json.WriteEndArray();
        });
    }

    private ExportSource OfFolders(ParseResult parse, string[] inputs)
    {
        SortedDictionary<string, string> folders = new(StringComparer.Ordinal);
        foreach (string input in inputs)
        {
            string id = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(input, _host.WorkingDirectory)));
            if (!folders.TryAdd(id, input)) throw new UsageException($"{input}: another story is called '{id}' too; give one of the folders another name.");
        }

        PluginPolicy plugins = _settings.Plugins(parse);
        DateOnly today = _settings.Today(parse, _host);
        HashSet<string> told = new(StringComparer.Ordinal);
        SortedDictionary<string, string> hashes = new(StringComparer.Ordinal);
        // All are read before the first is worked on, so that a mistake is said at once; the tables name files as seen from the working folder.
        List<(string Id, LoadedStory Story)> stories =
            [.. folders.Select(folder => (folder.Key, LoadedStory.Read([folder.Value], StorySymbols.ReadOptions(null, _host) with { PathBase = _host.WorkingDirectory }, _host)))];
        foreach (Article article in stories.SelectMany(story => story.Story.Story.Articles)) hashes[article.Tree.Text.Path] = article.Tree.Text.Hash;
        string? configuration = StorySettings.ReadShared(_host, plugins).ConfigurationHash;
        return new ExportSource(stories.Select(story => Record(story.Id, story.Story, plugins, told, today)), true, configuration, json =>
        {
            json.WriteStartObject("input");
            foreach ((string path, string hash) in hashes) json.WriteString(path, hash);
            json.WriteEndObject();
        });
    }

    private StoryRecord Record(string id, LoadedStory loaded, PluginPolicy plugins, HashSet<string> told, DateOnly today)
    {
        StoryCheck check = StoryCheck.Run(Aligner.Align(loaded.Story), loaded.Settings(_host, plugins, told), today);
        return StoryRecord.Of(id, check.Alignment, check.Findings);
    }

    private static string EnumNameOf(TableWords words) => words == TableWords.Kept ? "kept" : "left-out";

    /// <summary>What is exported.</summary>
    private sealed record ExportSource(IEnumerable<StoryRecord> Records, bool IsComplete, string? Configuration, Action<Utf8JsonWriter> WriteInputs);
}
