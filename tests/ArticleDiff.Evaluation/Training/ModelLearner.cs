using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Similarity;
using ArticleDiff.Evaluation.Links;

namespace ArticleDiff.Evaluation.Training;

/// <summary>Learns the two models of the engine.</summary>
internal static class ModelLearner
{
    // How much each set counts as a whole in the content model and in the context model.
    private static readonly (double Stories, double Duos, double Summaries, double Negatives) ContentShares = (1, 0.5, 1, 0.3), ContextShares = (1, 0.5, 0.5, 1);
    private const double ContentPenalty = 1e-3, ContextPenalty = 1e-4;

    /// <summary>Learns from three sets.</summary>
    /// <param name="sets">What to learn from.</param>
    /// <param name="without">Names of features that are left out: their weights are 0.</param>
    /// <param name="start">Weights to begin with, which are near the result; null to begin with none.</param>
    public static LearntWeights Learn(TrainingSets sets, IReadOnlySet<string>? without = null, LearntWeights? start = null)
    {
        int[] contentOff = Off(PairFeatures.Names, without), contextOff = Off(ContextFeatures.Names, without);
        double[] content = LogisticRegression.Fit(
            [.. Weigh(sets.Stories, ContentShares.Stories, contentOff, story => story.ContentExamples()), .. Weigh(sets.Duos, ContentShares.Duos, contentOff, story => story.ContentExamples()),
                .. Weigh(sets.Summaries, ContentShares.Summaries, contentOff, story => story.ContentExamples()),
                .. Weigh(sets.Negatives, ContentShares.Negatives, contentOff, story => story.ContentExamples())],
            PairFeatures.Count, ContentPenalty, _ => false, Begin(start?.Content, contentOff));
        LogisticModel model = new(content[^1], content[..^1]);
        double[] context = LogisticRegression.Fit(
            [.. Weigh(sets.Stories, ContextShares.Stories, contextOff, story => story.ContextExamples(model)), .. Weigh(sets.Duos, ContextShares.Duos, contextOff, story => story.ContextExamples(model)),
                .. Weigh(sets.Summaries, ContextShares.Summaries, contextOff, story => story.ContextExamples(model)),
                .. Weigh(sets.Negatives, ContextShares.Negatives, contextOff, story => story.ContextExamples(model))],
            ContextFeatures.Count, ContextPenalty, _ => true, Begin(start?.Context, contextOff));
        return new LearntWeights(content, context);
    }

    /// <summary>How well models rank the pairs of a story.</summary>
    public static double AveragePrecision(TrainingStory story, EngineSettings models)
    {
        List<(double Score, bool Right)> ranking = [.. story.ContextExamples(models.Content!).Select(example => (models.Context!.LogOdds(example.Values), example.Label))];
        return Statistics.AveragePrecision(ranking, ranking.Count(item => item.Right));
    }

    private static int[] Off(string[] names, IReadOnlySet<string>? without) =>
        without is null ? [] : [.. Enumerable.Range(0, names.Length).Where(i => without.Contains(names[i]))];

    private static double[]? Begin(double[]? start, int[] off)
    {
        if (start is null) return null;
        double[] weights = [.. start];
        foreach (int i in off) weights[i] = 0;
        return weights;
    }

    private static List<Example> Weigh(List<TrainingStory> set, double share, int[] off, Func<TrainingStory, IEnumerable<(double[] Values, bool Label)>> examples)
    {
        List<(double[] Values, bool Label)> all = [.. set.SelectMany(examples)];
        return [.. all.Select(example => new Example(Without(example.Values, off), example.Label, share / all.Count))];
    }

    private static double[] Without(double[] values, int[] off)
    {
        if (off.Length == 0) return values;
        double[] left = [.. values];
        foreach (int i in off) left[i] = 0;
        return left;
    }
}
