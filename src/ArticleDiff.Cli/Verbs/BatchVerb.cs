using System.CommandLine;
using ArticleDiff.Cli.Corpus;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff batch</c>: a file of stories, a result a story, to be ended and gone on with at any point.</summary>
internal sealed class BatchVerb
{
    private readonly Host _host;
    private readonly CorpusSymbols _corpus = new("Stories, one JSON object a line: id, articles (each with id, and text or path); - is standard input.");
    private readonly SettingSymbols _settings = new();
    private readonly Option<string> _output = new("--output", "-o") { Description = "The folder of the results. What is done there is not done again.", HelpName = "DIR", Required = true };
    private readonly Option<string?> _shard = new("--shard") { Description = "Work on the I-th of N parts only, one-based; stories go to parts by a hash of their ids.", HelpName = "I/N" };
    private readonly JobsOption _jobs = new("stories are worked on");
    private readonly Option<string> _badLine = new("--on-bad-line")
    {
        Description = "Stop at a line that cannot be used, or report it with its number and go on.",
        HelpName = "stop|skip",
        DefaultValueFactory = _ => "stop",
    };

    private BatchVerb(Host host) => _host = host;

    public static Command Create(Host host)
    {
        BatchVerb batch = new(host);
        batch._output.Validators.Add(StorySymbols.RefuseOptions);
        batch._shard.Validators.Add(Shard.Validate);
        batch._badLine.AcceptOnlyFromAmong("stop", "skip");
        Verb verb = new("batch", "Works through many stories and writes a line of JSON for each. When it is interrupted, the same command goes on where it was.",
            "articlediff batch stories.jsonl -o out/",
            "articlediff batch stories.jsonl -o out/ --on-bad-line skip --jobs 4",
            "articlediff batch stories.jsonl -o out/ --shard 3/8",
            "articlediff cluster feed.jsonl | articlediff batch - -o out/");
        batch._corpus.AddTo(verb);
        verb.Options.Add(batch._output);
        verb.Options.Add(batch._shard);
        verb.Options.Add(batch._jobs);
        verb.Options.Add(batch._badLine);
        batch._settings.AddWithoutDayTo(verb);
        verb.SetAction(batch.Run);
        return verb;
    }

    private int Run(ParseResult parse)
    {
        CorpusInput input = _corpus.Read(parse, _host);
        string shown = parse.GetValue(_output)!, folder = Path.GetFullPath(shown, _host.WorkingDirectory);
        if (File.Exists(folder)) throw new UsageException($"{shown}: is a file; give the name of a folder.");
        using BatchRun run = new(_host, new BatchOptions(
            input, folder, Path.TrimEndingDirectorySeparator(shown), input.ReadOptions(_corpus.ReadOptions(parse, _host)),
            parse.GetValue(_shard) is { } shard ? Shard.Parse(shard) : Shard.Whole, _jobs.In(parse), _settings.Plugins(parse))
        {
            SkipsBadLines = parse.GetValue(_badLine) == "skip",
        });
        return run.Run();
    }
}
