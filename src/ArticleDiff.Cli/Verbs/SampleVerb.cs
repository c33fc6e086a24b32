using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Cli.Corpus;
using ArticleDiff.Cli.Output;
using ArticleDiff.Corpora.Sampling;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Reading.Lines;
using ArticleDiff.Formats.Tables;

namespace ArticleDiff.Cli.Verbs;

/// <summary><c>articlediff sample</c>: pairs of sentences for annotators, drawn by how sure the tool is, which they do not see.</summary>
internal sealed class SampleVerb
{
    private readonly Host _host;
    private readonly Argument<string> _input = new("INPUT") { Description = "A story folder, or a file with a story a line as 'articlediff batch' reads it; - is standard input." };
    private readonly Option<string?> _root = new("--root") { Description = "The folder that the paths of articles are relative to; by default that of the input.", HelpName = "DIR" };
    private readonly Option<int> _pairs = new("--pairs") { Description = "How many pairs.", HelpName = "N", Required = true };
    private readonly Option<ulong> _seed = new("--seed") { Description = "The seed that the draw follows from; the same seed gives the same sample.", HelpName = "S", Required = true };
    private readonly Option<string> _output = new("--output", "-o") { Description = "The file for the annotators; a copy for each.", HelpName = "FILE", Required = true };
    private readonly Option<string?> _key = new("--key") { Description = "The file with what the tool says, not for annotators; by default the name of the other with .key before its extension.", HelpName = "FILE" };

    private SampleVerb(Host host) => _host = host;

    public static Command Create(Host host)
    {
        SampleVerb sample = new(host);
        foreach (Option<string> option in new[] { sample._output }) option.Validators.Add(StorySymbols.RefuseOptions);
        sample._root.Validators.Add(StorySymbols.RefuseOptions);
        sample._key.Validators.Add(StorySymbols.RefuseOptions);
        sample._input.Validators.Add(StorySymbols.RefuseOptions);
        sample._pairs.Validators.Add(RefusePairs);
        Verb verb = new("sample", "Draws pairs of sentences for annotators: evenly from strong, medium and weak links, near misses and all other pairs. Scores stay hidden.",
            "articlediff sample stories.jsonl --pairs 500 --seed 1 -o pairs.tsv",
            "articlediff eval anna.tsv ben.tsv --tool pairs.key.tsv");
        verb.Arguments.Add(sample._input);
        foreach (Option option in new Option[] { sample._pairs, sample._seed, sample._output, sample._key, sample._root }) verb.Options.Add(option);
        verb.SetAction(sample.Run);
        return verb;
    }

    private int Run(ParseResult parse)
    {
        string input = parse.GetValue(_input)!, shown = parse.GetValue(_output)!;
        string shownKey = parse.GetValue(_key) ?? Path.ChangeExtension(shown, ".key" + Path.GetExtension(shown));
        string full = Path.GetFullPath(input, _host.WorkingDirectory);
        string target = OutputFile.Resolve(shown, _host.WorkingDirectory, [full]), keyTarget = OutputFile.Resolve(shownKey, _host.WorkingDirectory, [full]);
        if (target == keyTarget) throw new UsageException($"{shownKey}: is the file for the annotators; give the key another name.");
        PairSampler sampler = new(parse.GetValue(_pairs), parse.GetValue(_seed));
        if (input != ArticleInput.StandardInputPath && Directory.Exists(full)) AddFolder(sampler, input);
        else AddLines(sampler, CorpusInput.Of(input, parse.GetValue(_root), _host));

        (ImmutableArray<SampledPair> pairs, ImmutableArray<int> drawn) = sampler.Draw();
        if (pairs.Length < parse.GetValue(_pairs)) _host.Error.Write($"the input has {pairs.Length} pairs; all of them are in the sample.\n");
        OutputFile.Write(keyTarget, shownKey, KeyText(sampler, pairs, drawn));
        OutputFile.Write(target, shown, AnnotatorText(pairs));
        return ExitCode.Done;
    }

    private void AddFolder(PairSampler sampler, string input)
    {
        LoadedStory loaded = LoadedStory.Read([input], StorySymbols.ReadOptions(null, _host), _host);
        sampler.Add(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(input, _host.WorkingDirectory))), Aligner.Align(loaded.Story), NearMisses.Find(loaded.Story));
    }

    private void AddLines(PairSampler sampler, CorpusInput input)
    {
        StoryReadOptions reading = input.ReadOptions(StorySymbols.ReadOptions(null, _host) with { StandardInput = null });
        using Stream stream = input.Open(_host);
        double? length = stream.CanSeek ? stream.Length : null;
        Progress.RunCounted(_host, "stories", report =>
        {
            int done = 0;
            // Stories are aligned at the same time; they enter the draw one after another.
            foreach ((JsonLine line, StoryLine story, StoryAlignment alignment, ImmutableArray<ScoredPair> misses) in OrderedWork.Run(JsonLines.Read(stream, _host.Limits[InputLimits.LineBytes]).Where(line => !line.IsBlank), Work, Environment.ProcessorCount))
            {
                sampler.Add(story.Id, alignment, misses);
                report(++done, line.End / length);
            }

            return done;
        });

        (JsonLine, StoryLine, StoryAlignment, ImmutableArray<ScoredPair>) Work(JsonLine line)
        {
            StoryLine given = StoryLine.Parse(line.Bytes, input.Shown, line.Number);
            Story story = StoryFolder.ReadLine(given, input.Root, reading);
            return (line, given, Aligner.Align(story), NearMisses.Find(story));
        }
    }

    private static string AnnotatorText(ImmutableArray<SampledPair> pairs)
    {
        using StringWriter text = new() { NewLine = "\n" };
        TabSeparated.Write(text, ["pair", "story", "left_article", "left_sentence", "left_before", "left", "right_article", "right_sentence", "right_before", "right", "label", "note"]);
        foreach (SampledPair pair in pairs)
            TabSeparated.Write(text, [pair.Key, pair.Story, pair.Left.Article, Number(pair.Left.Sentence), pair.Left.Before, pair.Left.Text,
                pair.Right.Article, Number(pair.Right.Sentence), pair.Right.Before, pair.Right.Text, "", ""]);
        return text.ToString();
    }

    private static string KeyText(PairSampler sampler, ImmutableArray<SampledPair> pairs, ImmutableArray<int> drawn)
    {
        using StringWriter text = new() { NewLine = "\n" };
        TabSeparated.Write(text, ["pair", "story", "label", "stratum", "score", "stratum_pairs", "stratum_drawn", "weight"]);
        foreach (SampledPair pair in pairs)
        {
            long all = sampler.CountOf(pair.Stratum);
            int taken = drawn[(int)pair.Stratum];
            TabSeparated.Write(text, [pair.Key, pair.Story, pair.Label.ToString().ToLowerInvariant(), StratumName(pair.Stratum), pair.Score?.ToString("F4", CultureInfo.InvariantCulture),
                all.ToString(CultureInfo.InvariantCulture), Number(taken), ((double)all / taken).ToString("F4", CultureInfo.InvariantCulture)]);
        }

        return text.ToString();
    }

    private static string StratumName(SampleStratum stratum) => stratum == SampleStratum.NearMiss ? "near-miss" : stratum.ToString().ToLowerInvariant();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void RefusePairs(OptionResult result)
    {
        if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int pairs) || pairs is < 1 or > 1_000_000))
            result.AddError($"'{result.Tokens[0].Value}' is no number of pairs; write 1 to 1000000.");
    }
}
