using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ArticleDiff.Cli.Corpus;
using ArticleDiff.Corpora.Agreement;
using ArticleDiff.Formats.Tables;
using ArticleDiff.Formats.Writing;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff eval</c>: how far annotators agree with each other, and with the tool.</summary>
internal sealed class EvalVerb
{
    private readonly Host _host;
    private readonly Argument<string[]> _files = new("LABELS") { Description = "Copies of a sample with the labels of one annotator each: equivalent, partial, none, or nothing.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _tool = new("--tool") { Description = "The key of the sample: what the tool says is one annotator more, and figures for the whole input are estimated.", HelpName = "KEY" };
    private readonly Option<ulong> _seed = new("--seed") { Description = "The seed that the resampling follows from.", HelpName = "S", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _resamples = new("--resamples") { Description = "How many times the stories are drawn anew.", HelpName = "N", DefaultValueFactory = _ => 1000 };
    private readonly Option<string> _format = new("--format") { Description = "A table for people, or one for programs.", HelpName = "text|tsv", DefaultValueFactory = _ => "text" };

    private EvalVerb(Host host) => _host = host;

    public static Command Create(Host host)
    {
        EvalVerb eval = new(host);
        eval._files.Validators.Add(StorySymbols.RefuseOptions);
        eval._tool.Validators.Add(StorySymbols.RefuseOptions);
        eval._resamples.Validators.Add(RefuseResamples);
        eval._format.AcceptOnlyFromAmong("text", "tsv");
        Verb verb = new("eval", "Measures agreement: kappa, Krippendorff's alpha and F1 of each against each, with intervals from resampling stories.",
            "articlediff eval anna.tsv ben.tsv",
            "articlediff eval anna.tsv ben.tsv --tool pairs.key.tsv --seed 7 --format tsv");
        verb.Arguments.Add(eval._files);
        foreach (Option option in new Option[] { eval._tool, eval._seed, eval._resamples, eval._format }) verb.Options.Add(option);
        verb.SetAction(eval.Run);
        return verb;
    }

    private int Run(ParseResult parse)
    {
        LabelFiles labels = LabelFiles.Read(parse.GetValue(_files)!, parse.GetValue(_tool), _host);
        if (labels.Names.Length < 2) throw new UsageException("agreement needs two: give the files of two annotators, or one and --tool.");
        (ulong seed, int resamples) = (parse.GetValue(_seed), parse.GetValue(_resamples));
        List<Figure> figures = [.. Figures(labels, parse.GetValue(_tool) is not null).Select(figure => figure.Measure(labels.Pairs, resamples, seed))];
        if (parse.GetValue(_format) == "tsv") WriteTable(figures);
        else WriteText(labels, figures, resamples, seed);
        return ExitCode.Done;
    }

    private static IEnumerable<Figure> Figures(LabelFiles labels, bool weighted)
    {
        int count = labels.Names.Length;
        foreach ((LabelView view, string name) in Views) yield return new Figure("alpha", name, "all", "", pairs => AgreementStatistics.Alpha(pairs, view), pair => pair.Labels.Count(label => label is not null) > 1);
        for (int i = 0; i < count; i++)
            for (int j = i + 1; j < count; j++)
            {
                (int left, int right) = (i, j);
                bool Both(LabelledPair pair) => pair.Labels[left] is not null && pair.Labels[right] is not null;
                foreach ((LabelView view, string name) in Views)
                    yield return new Figure("kappa", name, labels.Names[left], labels.Names[right], pairs => AgreementStatistics.Kappa(pairs, left, right, view), Both);
                foreach ((LabelView view, string name) in Views[1..])
                {
                    yield return new Figure("F1", name, labels.Names[left], labels.Names[right], pairs => AgreementStatistics.F1(pairs, left, right, view, PairWeighting.Even), Both);
                    if (weighted) yield return new Figure("F1 of all", name, labels.Names[left], labels.Names[right], pairs => AgreementStatistics.F1(pairs, left, right, view, PairWeighting.ByStratum), Both);
                }
            }
    }

    private static readonly ImmutableArray<(LabelView View, string Name)> Views =
        [(LabelView.Relation, "three labels"), (LabelView.Linked, "linked or not"), (LabelView.Equivalent, "equivalent or not")];

    private void WriteText(LabelFiles labels, List<Figure> figures, int resamples, ulong seed)
    {
        int stories = labels.Pairs.Select(pair => pair.Story).Distinct(StringComparer.Ordinal).Count();
        _host.Output.Write(VisibleText.Of(string.Create(CultureInfo.InvariantCulture,
            $"{labels.Pairs.Length} pairs of {stories} stories, {string.Join(", ", labels.Names.Select((name, i) => $"{name} labelled {labels.Pairs.Count(pair => pair.Labels[i] is not null)}"))}.")) + "\n");
        _host.Output.Write(string.Create(CultureInfo.InvariantCulture, $"Intervals hold 95 % of {resamples} resamples of the stories; seed {seed}, SplitMix64.\n\n"));
        string[][] rows =
        [
            ["measure", "of", "annotators", "value", "interval", "pairs"],
            .. figures.Select(figure => new[] { figure.Kind, figure.View, figure.Right.Length == 0 ? figure.Left : $"{figure.Left}, {figure.Right}", Spell(figure.Value), figure.Interval is { } interval ? $"{Spell(interval.Low)} to {Spell(interval.High)}" : "–", figure.Pairs.ToString(CultureInfo.InvariantCulture) }.Select(VisibleText.Of).ToArray()),
        ];
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows) _host.Output.Write(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd() + "\n");
        if (figures.Any(figure => figure.Kind == "F1 of all")) _host.Output.Write("\nF1 of all: each pair counts for as many of the whole input as it stands for.\n");
    }

    private void WriteTable(List<Figure> figures)
    {
        TabSeparated.Write(_host.Output, ["measure", "of", "left", "right", "value", "low", "high", "pairs"]);
        foreach (Figure figure in figures)
            TabSeparated.Write(_host.Output, [figure.Kind, figure.View, figure.Left, figure.Right, Exact(figure.Value), Exact(figure.Interval?.Low), Exact(figure.Interval?.High), figure.Pairs.ToString(CultureInfo.InvariantCulture)]);
    }

    private static string Spell(double? value) => value is { } number ? number.ToString("F3", CultureInfo.InvariantCulture) : "–";

    private static string? Exact(double? value) => value?.ToString("F6", CultureInfo.InvariantCulture);

    private static void RefuseResamples(OptionResult result)
    {
        if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) || count is < 1 or > 1_000_000))
            result.AddError($"'{result.Tokens[0].Value}' is no number of resamples; write 1 to 1000000.");
    }

    /// <summary>One figure: what is measured of whom.</summary>
    private sealed record Figure(string Kind, string View, string Left, string Right, Func<IEnumerable<LabelledPair>, double?> Statistic, Func<LabelledPair, bool> Counts)
    {
        public double? Value { get; private init; }

        public (double Low, double High)? Interval { get; private init; }

        public int Pairs { get; private init; }

        public Figure Measure(ImmutableArray<LabelledPair> pairs, int resamples, ulong seed) => this with
        {
            Value = Statistic(pairs),
            Interval = StoryBootstrap.Interval(pairs, Statistic, resamples, seed),
            Pairs = pairs.Count(Counts),
        };
    }
}
