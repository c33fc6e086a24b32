using System.Globalization;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Evaluation.Training;

/// <summary>
/// <c>train SUMMARIES.jsonl NEGATIVES.jsonl STORIES OUT [--without NAME]</c>: learns the weights of the engine and writes its three tables;
/// prints the average precision on each story when the model is learnt from the others.
/// </summary>
internal sealed class TrainEvaluation : IEvaluation
{
    public string Name => "train";

    public string Arguments => "SUMMARIES.jsonl NEGATIVES.jsonl STORIES OUT [--without NAME]";

    public int Run(string[] arguments, TextWriter output)
    {
        (string[] paths, string? without) = arguments is [.. var first, "--without", var name] ? (first, name) : (arguments, null);
        if (paths is not [var summariesPath, var negativesPath, var storiesPath, var target]) throw new UsageException("train takes four paths, and --without NAME behind them.");
        TrainingSets sets = TrainingSets.Read(summariesPath, negativesPath, storiesPath, without);
        LearntWeights weights = ModelLearner.Learn(sets);
        foreach (TrainingStory left in sets.Stories)
        {
            double precision = ModelLearner.AveragePrecision(left, ModelLearner.Learn(sets.Without(left.Name), start: weights).ToSettings());
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{left.Name,-24} AP when left out {precision:F3}"));
        }

        Write(Path.Combine(target, "content-weights.data.txt"), "features of a pair of sentences (PairFeatures)", PairFeatures.Names, weights.Content);
        Write(Path.Combine(target, "first-look-weights.data.txt"), "what surrounds a pair of sentences (ContextFeatures), at the first look", ContextFeatures.Names, weights.FirstLook);
        Write(Path.Combine(target, "second-look-weights.data.txt"), "what surrounds a pair of sentences (ContextFeatures), at the second look", ContextFeatures.Names, weights.SecondLook);
        return 0;
    }

    private static void Write(string path, string what, IReadOnlyList<string> names, double[] weights)
    {
        IEnumerable<string> lines = names.Append("bias").Select((name, i) => string.Create(CultureInfo.InvariantCulture, $"{name} {weights[i]:0.###}"));
        File.WriteAllText(path, $"# Weights of {what}. Written by the training program: docs/thresholds.md.\n{string.Join('\n', lines)}\n");
    }
}
