using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Similarity;
using ArticleDiff.Evaluation.Links;

namespace ArticleDiff.Evaluation.Training;

/// <summary>Learns the three models of the engine.</summary>
internal static class ModelLearner
{
    // How much each set counts as a whole in the content model and in those of the two looks at what surrounds a pair.
    private static readonly (double Stories, double Duos, double Summaries, double Negatives) ContentShares = (1, 0.5, 1, 0.3), ContextShares = (1, 0.5, 0.5, 1);
    private const double ContentPenalty = 1e-3, ContextPenalty = 1e-4;

    /// <summary>Learns from three sets.</summary>
    /// <param name="sets">What to learn from.</param>
    /// <param name="without">Names of features that are left out: their weights are 0.</param>
    /// <param name="start">Weights to begin with, which are near the result; null to begin with none.</param>
    public static LearntWeights Learn(TrainingSets sets, IReadOnlySet<string>? without = null, LearntWeights? start = null)
    {
        int[] contentOff = Off(PairFeatures.Names, without), firstOff = Off(ContextFeatures.Names, [.. without ?? new HashSet<string>(), "alone"]), secondOff = Off(ContextFeatures.Names, without);
        double[] content = LogisticRegression.Fit(
            Examples(sets, ContentShares, contentOff, story => story.ContentExamples()), PairFeatures.Count, ContentPenalty, _ => false, Begin(start?.Content, contentOff));
        LogisticModel model = LearntWeights.ModelOf(content);
        double[] first = LogisticRegression.Fit(
            Examples(sets, ContextShares, firstOff, story => story.FirstLookExamples(model)), ContextFeatures.Count, ContextPenalty, _ => true, Begin(start?.FirstLook, firstOff));
        LogisticModel firstLook = LearntWeights.ModelOf(first);
        double[] second = LogisticRegression.Fit(
            Examples(sets, ContextShares, secondOff, story => story.SecondLookExamples(model, firstLook)), ContextFeatures.Count, ContextPenalty, _ => true, Begin(start?.SecondLook, secondOff));
        return new LearntWeights(content, first, second);
    }

    private static List<Example> Examples(
        TrainingSets sets, (double Stories, double Duos, double Summaries, double Negatives) shares, int[] off, Func<TrainingStory, IEnumerable<(double[] Values, bool Label)>> examples) =>
        [.. Weigh(sets.Stories, shares.Stories, off, examples), .. Weigh(sets.Duos, shares.Duos, off, examples),
            .. Weigh(sets.Summaries, shares.Summaries, off, examples), .. Weigh(sets.Negatives, shares.Negatives, off, examples)];

    /// <summary>How well models rank the pairs of a story.</summary>
    public static double AveragePrecision(TrainingStory story, EngineSettings models)
    {
        List<(double Score, bool Right)> ranking = [.. story.SecondLookExamples(models.Content!, models.FirstLook!).Select(example => (models.SecondLook!.LogOdds(example.Values), example.Label))];
        return Statistics.AveragePrecision(ranking, ranking.Count(item => item.Right));
    }

    private static int[] Off(string[] names, IReadOnlyCollection<string>? without) =>
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
