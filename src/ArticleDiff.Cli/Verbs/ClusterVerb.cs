using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ArticleDiff.Cli.Corpus;
using ArticleDiff.Cli.Output;
using ArticleDiff.Corpora.Clustering;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff cluster</c>: a feed of articles, grouped into the stories that a batch reads.</summary>
internal sealed class ClusterVerb
{
    private readonly Host _host;
    private readonly CorpusSymbols _corpus = new("Articles, one JSON object a line: id, and text or path; - is standard input.");
    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write the stories to this file, all of them or nothing, and not to standard output.", HelpName = "FILE" };
    private readonly Option<string?> _assignments = new("--assignments") { Description = "Write to this file which story each article belongs to, those that stand alone too.", HelpName = "FILE" };
    // The parser would write a default as the culture of the thread does.
    private readonly Option<double?> _similarity = new("--similarity")
    {
        Description = string.Create(CultureInfo.InvariantCulture, $"How alike two articles of a story are at least: the cosine of their words, 0 to 1; {ClusteringOptions.Default.LeastSimilarity} by default."),
        HelpName = "COSINE",
        CustomParser = Cosine,
    };

    private readonly Option<int> _days = new("--days")
    {
        Description = "How many days apart two articles are at most that are compared, where both say their day.",
        HelpName = "N",
        DefaultValueFactory = _ => ClusteringOptions.Default.MostDays!.Value,
    };

    private readonly JobsOption _jobs = new("articles are read");
    private readonly Option<string> _badLine = new("--on-bad-line")
    {
        Description = "Stop at a line that cannot be used, or report it with its number and go on.",
        HelpName = "stop|skip",
        DefaultValueFactory = _ => "stop",
    };

    private ClusterVerb(Host host) => _host = host;

    public static Command Create(Host host)
    {
        ClusterVerb cluster = new(host);
        cluster._output.Validators.Add(StorySymbols.RefuseOptions);
        cluster._assignments.Validators.Add(StorySymbols.RefuseOptions);
        cluster._days.Validators.Add(RefuseDays);
        cluster._badLine.AcceptOnlyFromAmong("stop", "skip");
        Verb verb = new("cluster", "Groups articles into stories by what they say. Its output is what 'articlediff batch' reads; articles that stand alone are left out.",
            "articlediff cluster feed.jsonl -o stories.jsonl",
            "articlediff cluster feed.jsonl --days 3 --assignments stories-of-articles.tsv -o stories.jsonl",
            "articlediff cluster feed.jsonl | articlediff batch - -o out/");
        cluster._corpus.AddTo(verb);
        foreach (Option option in new Option[] { cluster._output, cluster._assignments, cluster._similarity, cluster._days, cluster._jobs, cluster._badLine }) verb.Options.Add(option);
        verb.SetAction(cluster.Run);
        return verb;
    }

    private int Run(ParseResult parse)
    {
        CorpusInput input = _corpus.Read(parse, _host);
        string[] inputs = input.Full is null ? [] : [input.Full];
        using StreamedFile? stories = Open(parse.GetValue(_output), inputs), assignments = Open(parse.GetValue(_assignments), inputs);
        ClusteringOptions options = ClusteringOptions.Default with { LeastSimilarity = parse.GetValue(_similarity) ?? ClusteringOptions.Default.LeastSimilarity, MostDays = parse.GetValue(_days) };
        ClusterRun run = new(_host, input, input.ReadOptions(_corpus.ReadOptions(parse, _host)), options, _jobs.In(parse)) { SkipsBadLines = parse.GetValue(_badLine) == "skip" };
        run.Run(stories?.Writer ?? _host.Output, assignments?.Writer);
        stories?.Finish();
        assignments?.Finish();
        return ExitCode.Done;
    }

    // What cannot be written is said before the work, and not after it.
    private StreamedFile? Open(string? path, string[] inputs) => path is null or "-" ? null : new StreamedFile(OutputFile.Resolve(path, _host.WorkingDirectory, inputs), path);

    private static double? Cosine(ArgumentResult result)
    {
        string text = result.Tokens[^1].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double cosine) && cosine is > 0 and <= 1) return cosine;
        result.AddError($"'{text}' is no cosine; write a number above 0 and up to 1, such as 0.3.");
        return null;
    }

    private static void RefuseDays(OptionResult result)
    {
        if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int days) || days > 36_500))
            result.AddError($"'{result.Tokens[0].Value}' is no number of days; write a whole number from 0 on.");
    }
}
