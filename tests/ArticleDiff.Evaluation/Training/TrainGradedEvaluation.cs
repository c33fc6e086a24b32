using System.Globalization;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using ArticleDiff.Evaluation.Links;

namespace ArticleDiff.Evaluation.Training;

/// <summary>
/// <c>train-graded PAIRS.tsv OUT</c>: learns how people grade the similarity of two sentences and writes the table; prints the correlation on
/// each tenth of the pairs when the model is learnt from the others.
/// </summary>
internal sealed class TrainGradedEvaluation : IEvaluation
{
    private const double Penalty = 1e-4, HighestGrade = 5;
    private const int Folds = 10;

    public string Name => "train-graded";

    public string Arguments => "PAIRS.tsv OUT";

    public int Run(string[] arguments, TextWriter output)
    {
        if (arguments is not [var path, var target]) throw new UsageException("train-graded takes two paths.");
        List<(string Id, double Gold, string Left, string Right)> rows = PairsEvaluation.Read(path);
        double[][] values = Measure(rows);
        double[] grades = new double[rows.Count];
        for (int fold = 0; fold < Folds; fold++)
        {
            LogisticModel model = Learn(rows, values, i => i % Folds != fold);
            for (int i = fold; i < rows.Count; i += Folds) grades[i] = LogisticModel.Probability(model.LogOdds(values[i]));
        }

        PairsEvaluation.PrintAll(output, rows, grades);
        Write(Path.Combine(target, "graded-weights.data.txt"), Weights(rows, values, _ => true));
        return 0;
    }

    private static double[][] Measure(List<(string Id, double Gold, string Left, string Right)> rows)
    {
        StoryTerms terms = StoryTerms.Read(PairsEvaluation.ToStory(rows));
        PairScorer scorer = new(terms, TermRelations.Of(terms.Vocabulary));
        double[][] values = new double[rows.Count][];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = new double[GradedModel.Count];
            GradedModel.CopyTo(scorer.Features(0, terms.Articles[0].RowOf(i), 1, terms.Articles[1].RowOf(i)), values[i]);
        }

        return values;
    }

    private static LogisticModel Learn(List<(string Id, double Gold, string Left, string Right)> rows, double[][] values, Func<int, bool> filter)
    {
        double[] weights = Weights(rows, values, filter);
        return new LogisticModel(weights[^1], weights[..^1]);
    }

    /// <summary>A grade of 3 out of 5 counts as three readers who say yes and two who say no.</summary>
    private static double[] Weights(List<(string Id, double Gold, string Left, string Right)> rows, double[][] values, Func<int, bool> filter)
    {
        List<Example> examples = [];
        for (int i = 0; i < rows.Count; i++)
        {
            if (!filter(i)) continue;
            examples.Add(new Example(values[i], true, rows[i].Gold / HighestGrade));
            examples.Add(new Example(values[i], false, 1 - (rows[i].Gold / HighestGrade)));
        }

        return LogisticRegression.Fit(examples, GradedModel.Count, Penalty, _ => true);
    }

    private static void Write(string path, double[] weights)
    {
        IEnumerable<string> lines = GradedModel.Names.Append("bias").Select((name, i) => string.Create(CultureInfo.InvariantCulture, $"{name} {weights[i]:0.###}"));
        File.WriteAllText(path, $"# Weights of the graded similarity (GradedModel). Written by the training program: docs/thresholds.md.\n{string.Join('\n', lines)}\n");
    }
}
