using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Similarity;
using ArticleDiff.Evaluation.Links;

namespace ArticleDiff.Evaluation.Training;

/// <summary>
/// <c>ablation</c>: what the engine is worth when one signal is switched off and the weights of the others are learnt anew, as a table
/// in Markdown. The public gold is shown and chooses nothing.
/// </summary>
internal sealed class AblationEvaluation : IEvaluation
{
    private const string Everything = "everything on";

    public string Name => "ablation";

    public string Arguments => "SUMMARIES.jsonl NEGATIVES.jsonl STORIES GOLD.json STORYFOLDER [--without NAME] [--only SIGNAL]";

    public int Run(string[] arguments, TextWriter output)
    {
        Dictionary<string, string> options = [];
        List<string> paths = [];
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is "--without" or "--only" && i + 1 < arguments.Length) options[arguments[i]] = arguments[++i];
            else paths.Add(arguments[i]);
        }

        if (paths is not [var summaries, var negatives, var stories, var goldPath, var goldStory])
            throw new UsageException("ablation takes five paths, and --without NAME and --only SIGNAL behind them.");
        string? only = options.GetValueOrDefault("--only");
        Variant[] variants = [.. All().Where(variant => only is null || variant.Name == only || variant.Name == Everything)];
        if (only is not null && variants.Length < 2) throw new UsageException($"There is no signal '{only}': {string.Join(", ", All().Select(variant => variant.Name))}.");

        output.WriteLine("| switched off | stories: micro F1 | stories: mean AP left out | SuperPAL F1 | public F1 | public AP |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        TrainingSets everything = TrainingSets.Read(summaries, negatives, stories, options.GetValueOrDefault("--without"));
        LearntWeights start = ModelLearner.Learn(everything);
        AlignmentPair[] pairs = [.. AlignmentPair.Read(summaries)];
        GoldFile gold = GoldFile.Read(goldPath);
        foreach (Variant variant in variants)
        {
            TrainingSets sets = variant.Off == EngineSignals.None
                ? everything
                : TrainingSets.Read(summaries, negatives, stories, options.GetValueOrDefault("--without"), new EngineSettings { Off = variant.Off });
            HashSet<string> features = variant.Feature is null ? [] : [variant.Feature];
            double precision = sets.Stories.AsParallel().AsOrdered()
                .Select(story => ModelLearner.AveragePrecision(story, ModelLearner.Learn(sets.Without(story.Name), features, start).ToSettings(variant.Off))).ToArray().Average();
            EngineSettings settings = ModelLearner.Learn(sets, features, start).ToSettings(variant.Off);
            LinkCount told = new(), summed = new();
            foreach (TrainingStory story in sets.Stories)
                told.Add(GoldResult.WholeStory(GoldFile.Read(Path.Combine(stories, story.Name, "links.json")), Path.Combine(stories, story.Name), settings).All);
            foreach (AlignmentPair pair in pairs)
            {
                Story story = pair.ToStory();
                summed.Add(pair.Links, LinksEvaluation.Pairs(Aligner.Align(story, StoryScores.Of(story, null, settings))));
            }

            GoldResult open = GoldResult.WholeStory(gold, goldStory, settings);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {variant.Name} | {told.F1:F3} | {precision:F3} | {summed.F1:F3} | {open.F1:F3} | {open.AveragePrecision:F3} |"));
            output.Flush();
        }

        return 0;
    }

    private static IEnumerable<Variant> All() =>
    [
        new Variant(Everything, null, EngineSignals.None),
        .. Enum.GetValues<EngineSignals>().Where(signal => signal != EngineSignals.None).Select(signal => new Variant(Spell(signal), null, signal)),
        .. PairFeatures.Names.Select(name => new Variant($"feature {name}", name, EngineSignals.None)),
        // The content is what the context model looks at: without it there is no engine. "pair" tells two cases apart and is no signal.
        .. ContextFeatures.Names.Where(name => name is not ("content" or "pair" or "alone")).Select(name => new Variant($"context {name}", name, EngineSignals.None)),
    ];

    private static string Spell(EngineSignals signal) => signal switch
    {
        EngineSignals.Meanings => "lexicon",
        EngineSignals.Spellings => "common beginnings and compounds",
        EngineSignals.Countries => "country table",
        EngineSignals.Numbers => "numbers by value",
        EngineSignals.Names => "names",
        EngineSignals.Rarity => "rarity in the story",
        EngineSignals.WordKinds => "kinds of words",
        EngineSignals.Background => "rarity in all news",
        EngineSignals.Vectors => "word vectors",
        EngineSignals.Meetings => "meetings",
        _ => throw new ArgumentOutOfRangeException(nameof(signal), signal, "No such signal."),
    };

    private sealed record Variant(string Name, string? Feature, EngineSignals Off);
}
