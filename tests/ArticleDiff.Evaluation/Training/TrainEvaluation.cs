using System.Globalization;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Similarity;
using ArticleDiff.Evaluation.Links;

namespace ArticleDiff.Evaluation.Training;

/// <summary>
/// <c>train SUMMARIES.jsonl NEGATIVES.jsonl STORIES OUT [--without NAME]</c>: learns the weights of the engine and writes its two tables;
/// prints the average precision on each story when the model is learnt from the others.
/// </summary>
internal sealed class TrainEvaluation : IEvaluation
{
    // How much each set counts as a whole in the content model and in the context model.
    private static readonly (double Stories, double Summaries, double Negatives) ContentShares = (1, 1, 0.3), ContextShares = (1, 0.5, 1);
    private const double ContentPenalty = 1e-3, ContextPenalty = 1e-4;

    public string Name => "train";

    public string Arguments => "SUMMARIES.jsonl NEGATIVES.jsonl STORIES OUT [--without NAME]";

    public int Run(string[] arguments, TextWriter output)
    {
        (string[] paths, string? without) = arguments is [.. var first, "--without", var name] ? (first, name) : (arguments, null);
        if (paths is not [var summariesPath, var negativesPath, var storiesPath, var target]) throw new UsageException("train takes four paths, and --without NAME behind them.");
        List<TrainingStory> summaries = [.. TrainingStory.FromPairs(summariesPath)], negatives = [.. TrainingStory.FromPairs(negativesPath)];
        List<TrainingStory> stories = [.. Directory.GetDirectories(storiesPath).Order(StringComparer.Ordinal)
            .Where(folder => Path.GetFileName(folder) != without).Select(TrainingStory.FromFolder)];
        foreach (TrainingStory left in stories)
        {
            (LogisticModel content, LogisticModel context) = Models(Learn([.. stories.Where(story => story != left)], summaries, negatives));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{left.Name,-24} AP when left out {AveragePrecision(left, content, context):F3}"));
        }

        (double[] contentWeights, double[] contextWeights) = Learn(stories, summaries, negatives);
        Write(Path.Combine(target, "content-weights.data.txt"), "features of a pair of sentences (PairFeatures)", PairFeatures.Names, contentWeights);
        Write(Path.Combine(target, "context-weights.data.txt"), "what surrounds a pair of sentences (ContextFeatures)", ContextFeatures.Names, contextWeights);
        return 0;
    }

    private static (double[] Content, double[] Context) Learn(List<TrainingStory> stories, List<TrainingStory> summaries, List<TrainingStory> negatives)
    {
        double[] content = LogisticRegression.Fit(
            [.. Weigh(stories, ContentShares.Stories, story => story.ContentExamples()), .. Weigh(summaries, ContentShares.Summaries, story => story.ContentExamples()),
                .. Weigh(negatives, ContentShares.Negatives, story => story.ContentExamples())],
            PairFeatures.Count, ContentPenalty, _ => false);
        LogisticModel model = new(content[^1], content[..^1]);
        double[] context = LogisticRegression.Fit(
            [.. Weigh(stories, ContextShares.Stories, story => story.ContextExamples(model)), .. Weigh(summaries, ContextShares.Summaries, story => story.ContextExamples(model)),
                .. Weigh(negatives, ContextShares.Negatives, story => story.ContextExamples(model))],
            ContextFeatures.Count, ContextPenalty, _ => true);
        return (content, context);
    }

    private static List<Example> Weigh(List<TrainingStory> set, double share, Func<TrainingStory, IEnumerable<(double[] Values, bool Label)>> examples)
    {
        List<(double[] Values, bool Label)> all = [.. set.SelectMany(examples)];
        return [.. all.Select(example => new Example(example.Values, example.Label, share / all.Count))];
    }

    private static (LogisticModel Content, LogisticModel Context) Models((double[] Content, double[] Context) weights) =>
        (new LogisticModel(weights.Content[^1], weights.Content[..^1]), new LogisticModel(weights.Context[^1], weights.Context[..^1]));

    private static double AveragePrecision(TrainingStory story, LogisticModel content, LogisticModel context)
    {
        List<(double Score, bool Right)> ranking = [.. story.ContextExamples(content).Select(example => (context.LogOdds(example.Values), example.Label))];
        return Statistics.AveragePrecision(ranking, ranking.Count(item => item.Right));
    }

    private static void Write(string path, string what, IReadOnlyList<string> names, double[] weights)
    {
        IEnumerable<string> lines = names.Append("bias").Select((name, i) => string.Create(CultureInfo.InvariantCulture, $"{name} {weights[i]:0.###}"));
        File.WriteAllText(path, $"# Weights of {what}. Written by the training program: docs/thresholds.md.\n{string.Join('\n', lines)}\n");
    }
}
