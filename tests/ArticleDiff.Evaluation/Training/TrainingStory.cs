using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using ArticleDiff.Evaluation.Links;

namespace ArticleDiff.Evaluation.Training;

/// <summary>A story with the labels of its pairs, measured once.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Pairs">For each pair of articles its candidates.</param>
/// <param name="Articles">Number of articles.</param>
/// <param name="Shared">What the articles have in common.</param>
internal sealed record TrainingStory(string Name, List<TrainingStory.ArticlePair> Pairs, int Articles, SharedTerms Shared)
{
    /// <summary>The candidates of two articles; a label is null where readers differ.</summary>
    internal sealed record ArticlePair(int Left, int Right, ScoreMatrix Candidates, double[][] Content, bool?[] Labels);

    public static IEnumerable<TrainingStory> FromPairs(string path, EngineSettings? settings = null) =>
        AlignmentPair.Read(path).Select(pair => Of(pair.ToStory(), pair.Id, (_, row, _, column) => pair.Links.Contains((row, column)), settings));

    public static TrainingStory FromFolder(string folder, EngineSettings? settings = null)
    {
        StoryLabels labels = StoryLabels.Read(folder);
        return Of(labels.Story, labels.Name, labels.Of, settings);
    }

    public static IEnumerable<TrainingStory> DuosFromFolder(string folder, EngineSettings? settings = null)
    {
        StoryLabels labels = StoryLabels.Read(folder);
        for (int left = 0; left < labels.Story.Articles.Length; left++)
            for (int right = left + 1; right < labels.Story.Articles.Length; right++)
            {
                StoryLabels duo = labels.Pair(left, right);
                yield return Of(duo.Story, labels.Name, duo.Of, settings);
            }
    }

    private static TrainingStory Of(Story story, string name, Func<int, int, int, int, bool?> label, EngineSettings? settings)
    {
        StoryTerms terms = StoryTerms.Read(story, settings);
        TermRelations relations = TermRelations.Of(terms.Vocabulary, settings);
        PairScorer scorer = new(terms, relations, settings);
        List<ArticlePair> pairs = [];
        for (int left = 0; left < story.Articles.Length; left++)
            for (int right = left + 1; right < story.Articles.Length; right++)
            {
                ScoreMatrix candidates = scorer.Score(left, right);
                double[][] content = new double[candidates.Count][];
                bool?[] labels = new bool?[candidates.Count];
                for (int i = 0; i < content.Length; i++)
                {
                    content[i] = new double[PairFeatures.Count];
                    scorer.Features(left, candidates.RowOf(i), right, candidates.ColumnOf(i)).CopyTo(content[i]);
                    labels[i] = label(left, terms.Articles[left].UnitOf(candidates.RowOf(i)), right, terms.Articles[right].UnitOf(candidates.ColumnOf(i)));
                }

                pairs.Add(new ArticlePair(left, right, candidates, content, labels));
            }

        return new TrainingStory(name, pairs, story.Articles.Length, new SharedTerms(terms, relations));
    }

    /// <summary>The examples of the content model.</summary>
    public IEnumerable<(double[] Values, bool Label)> ContentExamples() =>
        Pairs.SelectMany(pair => pair.Content.Zip(pair.Labels).Where(row => row.Second is not null).Select(row => (row.First, row.Second!.Value)));

    /// <summary>The examples of the first look, given the content model.</summary>
    public IEnumerable<(double[] Values, bool Label)> FirstLookExamples(LogisticModel content) => ContextExamples(FirstLook(content, null));

    /// <summary>The examples of the second look, given the content model and the weights of the first look.</summary>
    public IEnumerable<(double[] Values, bool Label)> SecondLookExamples(LogisticModel content, LogisticModel firstLook) =>
        ContextExamples(FirstLook(content, firstLook).Again());

    private StoryContext FirstLook(LogisticModel content, LogisticModel? weights)
    {
        ScoreMatrix[,] scores = new ScoreMatrix[Articles, Articles];
        foreach (ArticlePair pair in Pairs)
            scores[pair.Left, pair.Right] = pair.Candidates.With([.. pair.Content.Select(values => LogisticModel.Probability(content.LogOdds(values)))]);
        return new StoryContext(scores, Shared, new EngineSettings { FirstLook = weights });
    }

    private IEnumerable<(double[] Values, bool Label)> ContextExamples(StoryContext context)
    {
        foreach (ArticlePair pair in Pairs)
        {
            ContextFeatures[] features = context.Features(pair.Left, pair.Right);
            for (int i = 0; i < features.Length; i++)
            {
                if (pair.Labels[i] is not bool label) continue;
                double[] values = new double[ContextFeatures.Count];
                features[i].CopyTo(values);
                yield return (values, label);
            }
        }
    }
}
