using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Evaluation.Links;

namespace ArticleDiff.Evaluation.Training;

/// <summary>
/// <c>reliability</c>: by bins of the score, which share of the links is right, on texts that the weights were not learnt from: each story
/// is left out in turn, and a quarter of the summaries and negatives. The stories that are held out and the public gold are shown beside them, as the engine
/// is, and choose nothing.
/// </summary>
internal sealed class ReliabilityEvaluation : IEvaluation
{
    private const int Folds = 4, Bins = 20;

    public string Name => "reliability";

    public string Arguments => "SUMMARIES.jsonl NEGATIVES.jsonl STORIES GOLD.json STORYFOLDER";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments is not [var summariesPath, var negativesPath, var storiesPath, var goldPath, var goldStory]) throw new UsageException("reliability takes five paths.");
        TrainingSets sets = TrainingSets.Read(summariesPath, negativesPath, storiesPath, null);
        LearntWeights all = ModelLearner.Learn(sets);
        Tally stories = new("stories"), twoAtATime = new("stories, two at a time"), summaries = new("SuperPAL"), negatives = new("ECB+, all false"), heldOut = new("held out"), open = new("public gold");
        foreach (TrainingStory left in sets.Stories)
        {
            EngineSettings settings = ModelLearner.Learn(sets.Without(left.Name), start: all).ToSettings();
            StoryLabels labels = StoryLabels.Read(Path.Combine(storiesPath, left.Name));
            Add(stories, labels, settings);
            for (int a = 0; a < labels.Story.Articles.Length; a++)
                for (int b = a + 1; b < labels.Story.Articles.Length; b++) Add(twoAtATime, labels.Pair(a, b), settings);
        }

        AlignmentPair[] summaryPairs = [.. AlignmentPair.Read(summariesPath)], negativePairs = [.. AlignmentPair.Read(negativesPath)];
        for (int fold = 0; fold < Folds; fold++)
        {
            EngineSettings settings = ModelLearner.Learn(sets.WithoutFold(fold, Folds), start: all).ToSettings();
            for (int i = fold; i < summaryPairs.Length; i += Folds) Add(summaries, summaryPairs[i], settings);
            for (int i = fold; i < negativePairs.Length; i += Folds) Add(negatives, negativePairs[i], settings);
        }

        foreach (string folder in Directory.GetDirectories(storiesPath).Order(StringComparer.Ordinal))
            if (StoryLabels.Read(folder) is { IsHeldOut: true } labels) Add(heldOut, labels, EngineSettings.Default);
        Add(open, StoryLabels.Read(goldStory, goldPath), EngineSettings.Default);
        Print(output, [stories, twoAtATime, summaries, negatives, heldOut, open]);
        return 0;
    }

    private static void Add(Tally tally, StoryLabels labels, EngineSettings settings)
    {
        foreach (Link link in Aligner.Align(labels.Story, StoryScores.Of(labels.Story, null, settings)).Links)
        {
            if (!labels.Covers(link.Left.Article) || !labels.Covers(link.Right.Article)) continue;
            bool?[] found = [.. link.Left.Sentences.SelectMany(left => link.Right.Sentences.Select(right => labels.Of(link.Left.Article, left, link.Right.Article, right)))];
            // A link of several sentences is right when a reader drew one of its pairs; where readers differ it is not counted.
            if (found.Contains(true)) tally.Add(link.Score, true);
            else if (!found.Contains(null)) tally.Add(link.Score, false);
        }
    }

    private static void Add(Tally tally, AlignmentPair pair, EngineSettings settings)
    {
        Story story = pair.ToStory();
        foreach (Link link in Aligner.Align(story, StoryScores.Of(story, null, settings)).Links)
            tally.Add(link.Score, link.Left.Sentences.Any(left => link.Right.Sentences.Any(right => pair.Links.Contains((left, right)))));
    }

    private static void Print(TextWriter output, Tally[] tallies)
    {
        output.WriteLine($"| score | {string.Join(" | ", tallies.Select(tally => tally.Name))} |");
        output.WriteLine($"| --- |{string.Concat(tallies.Select(_ => " ---: |"))}");
        for (int bin = 0; bin < Bins; bin++)
        {
            if (!tallies.Any(tally => tally.CountIn(bin) > 0)) continue;
            string range = string.Create(CultureInfo.InvariantCulture, $"{bin / (double)Bins:F2} to {(bin + 1) / (double)Bins:F2}");
            output.WriteLine($"| {range} | {string.Join(" | ", tallies.Select(tally => tally.Spell(bin, bin + 1)))} |");
        }

        foreach (int least in (int[])[13, 14, 15, 16, 17, 18, 19])
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {least / (double)Bins:F2} and more | {string.Join(" | ", tallies.Select(tally => tally.Spell(least, Bins)))} |"));
    }

    /// <summary>Right and wrong links by bins of the score.</summary>
    private sealed class Tally(string name)
    {
        private readonly int[] _right = new int[Bins], _all = new int[Bins];

        public string Name { get; } = name;

        public int CountIn(int bin) => _all[bin];

        public void Add(double score, bool right)
        {
            int bin = Math.Clamp((int)(score * Bins), 0, Bins - 1);
            _all[bin]++;
            if (right) _right[bin]++;
        }

        public string Spell(int from, int to)
        {
            int right = _right[from..to].Sum(), all = _all[from..to].Sum();
            return all == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{right} of {all} ({100.0 * right / all:F0} %)");
        }
    }
}
