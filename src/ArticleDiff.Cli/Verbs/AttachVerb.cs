using System.CommandLine;
using ArticleDiff.Cli.Corpus;
using ArticleDiff.Formats.Tables;
using ArticleDiff.Formats.Writing;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff attach</c>: puts the words back into tables that were exported without them.</summary>
internal sealed class AttachVerb
{
    private const string ArticlesTable = "articles.tsv";

    private readonly Host _host;
    private readonly Argument<string> _tables = new("TABLES") { Description = "The folder that 'articlediff export --no-text' wrote." };
    private readonly Argument<string[]> _corpus = new("CORPUS") { Description = "Where the articles are: folders, files, or JSON Lines files of stories or articles.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _output = new("--output", "-o") { Description = "The folder of the tables with words.", HelpName = "DIR", Required = true };

    private AttachVerb(Host host) => _host = host;

    public static Command Create(Host host)
    {
        AttachVerb attach = new(host);
        attach._tables.Validators.Add(StorySymbols.RefuseOptions);
        attach._corpus.Validators.Add(StorySymbols.RefuseOptions);
        attach._output.Validators.Add(StorySymbols.RefuseOptions);
        Verb verb = new("attach", "Puts the words of articles back into tables that were exported with --no-text. Articles are found by the hashes of their texts.",
            "articlediff attach tables/ seeds/us-warns-china -o tables-with-words/",
            "articlediff attach tables/ stories.jsonl -o tables-with-words/");
        verb.Arguments.Add(attach._tables);
        verb.Arguments.Add(attach._corpus);
        verb.Options.Add(attach._output);
        verb.SetAction(attach.Run);
        return verb;
    }

    private int Run(ParseResult parse)
    {
        string shownTables = Path.TrimEndingDirectorySeparator(parse.GetValue(_tables)!), tables = Path.GetFullPath(shownTables, _host.WorkingDirectory);
        if (!File.Exists(Path.Combine(tables, ArticlesTable))) throw new UsageException($"{shownTables}: holds no {ArticlesTable}; give a folder that 'articlediff export' wrote.");
        string shown = parse.GetValue(_output)!, folder = Path.GetFullPath(shown, _host.WorkingDirectory);
        if (Path.GetRelativePath(tables, folder) == ".") throw new UsageException($"{shown}: is read as an input; give another folder.");
        Dictionary<(string Story, string Article), string> hashes = Hashes(tables, shownTables);
        CorpusIndex corpus = new(_host, hashes.Values);
        foreach (string place in parse.GetValue(_corpus)!) corpus.Add(place);

        using TableFolder output = new(folder, Path.TrimEndingDirectorySeparator(shown));
        foreach (StoryTable table in StoryTable.All)
            if (File.Exists(Path.Combine(tables, table.Name + ".tsv"))) Attach(table.Name + ".tsv", tables, shownTables, hashes, corpus, output);
        string run = Path.Combine(tables, "run.json");
        output.Finish(writeHashes => RunFile.Text(null, [("words", "attached")], json =>
        {
            if (File.Exists(run))
            {
                json.WritePropertyName("export");
                json.WriteRawValue(File.ReadAllText(run).TrimEnd());
            }

            writeHashes(json);
        }));
        int missing = hashes.Values.Distinct(StringComparer.Ordinal).Count() - corpus.Found;
        if (missing == 0) return ExitCode.Done;
        KeyValuePair<(string Story, string Article), string> first = hashes.First(pair => corpus.Find(pair.Value) is null);
        _host.Error.Write(VisibleText.Of($"{missing} articles are not in the corpus, and their rows have no words; the first is '{first.Key.Article}' of the story '{first.Key.Story}', with the hash {first.Value}.") + "\n");
        return ExitCode.Difference;
    }

    private static Dictionary<(string Story, string Article), string> Hashes(string tables, string shown)
    {
        string path = Path.Combine(shown, ArticlesTable);
        using StreamReader reader = new(Path.Combine(tables, ArticlesTable));
        Dictionary<(string Story, string Article), string> hashes = [];
        List<string>? heading = null;
        foreach (TableRow row in TabSeparated.Read(reader, path))
        {
            if (heading is null)
            {
                heading = [.. row.Fields];
                if (!heading.Contains("story") || !heading.Contains("article") || !heading.Contains("hash")) throw new UsageException($"{path}: has no columns story, article and hash; give a folder that 'articlediff export' wrote.");
                continue;
            }

            if (row.Fields.Count != heading.Count) throw new UsageException($"{path}:{row.Line}: the row has {row.Fields.Count} fields, and the heading {heading.Count}; the table was changed since it was written.");
            hashes[(row.Fields[heading.IndexOf("story")], row.Fields[heading.IndexOf("article")])] = row.Fields[heading.IndexOf("hash")];
        }

        return hashes;
    }

    private static void Attach(string name, string tables, string shown, Dictionary<(string Story, string Article), string> hashes, CorpusIndex corpus, TableFolder output)
    {
        using StreamReader reader = new(Path.Combine(tables, name));
        TextWriter writer = output.Add(name);
        TableText? text = null;
        foreach (TableRow row in TabSeparated.Read(reader, Path.Combine(shown, name)))
        {
            if (text is null)
            {
                text = TableText.Of(row, Path.Combine(shown, name));
                TabSeparated.Write(writer, row.Fields);
            }
            else if (!text.HasText)
            {
                TabSeparated.Write(writer, row.Fields);
            }
            else
            {
                TabSeparated.Write(writer, text.Attach(row, hashes.TryGetValue(text.ArticleOf(row), out string? hash) ? corpus.Find(hash) : null));
            }
        }
    }
}
