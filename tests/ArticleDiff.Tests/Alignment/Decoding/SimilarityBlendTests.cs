using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Decoding;

public sealed class SimilarityBlendTests
{
    private const string First = "The ferry sank in the harbour.", Second = "Rain fell on the town.";

    [Fact]
    public void Scores_of_another_scale_are_given_the_mean_and_the_spread_of_the_words_and_count_half()
    {
        // Log odds 2, -2, -1, 1: mean 0, spread the root of 2.5. The others: mean .5, spread .1.
        ScoreMatrix[,] content = Content(2, -2, -1, 1);
        SimilarityBlend.Apply(content, Terms(), new Fixed(0.6, 0.4, 0.6, 0.4));

        double spread = Math.Sqrt(2.5);
        Assert.Equal([(2 + spread) / 2, (-2 - spread) / 2, (-1 + spread) / 2, (1 - spread) / 2], LogOdds(content[0, 1]), Near);
    }

    [Fact]
    public void A_mean_of_the_words_that_is_not_even_shifts_all()
    {
        ScoreMatrix[,] content = Content(3, 1, 1, 3);
        SimilarityBlend.Apply(content, Terms(), new Fixed(0.2, 0.9, 0.9, 0.2));

        // Mean 2, spread 1; the other one says the contrary, so that all meet in the middle.
        Assert.Equal([2, 2, 2, 2], LogOdds(content[0, 1]), Near);
    }

    [Fact]
    public void A_similarity_that_says_the_same_of_all_pairs_changes_nothing()
    {
        ScoreMatrix[,] content = Content(2, -2, -1, 1);
        ScoreMatrix before = content[0, 1];
        SimilarityBlend.Apply(content, Terms(), new Fixed(0.7, 0.7, 0.7, 0.7));
        Assert.Same(before, content[0, 1]);
    }

    [Fact]
    public void Every_pair_of_articles_is_asked_for_once_by_its_units()
    {
        StoryTerms terms = StoryTerms.Read(Story.Create([Told.Article("a", First), Told.Article("b", First, Second), Told.Article("c", Second)]));
        var content = new ScoreMatrix[3, 3];
        content[0, 1] = Told.Dense(new[,] { { 0.9, 0.1 } });
        content[0, 2] = Told.Dense(new[,] { { 0.2 } });
        content[1, 2] = Told.Dense(new[,] { { 0.1 }, { 0.8 } });
        Fixed similarity = new(0.9, 0.1, 0.2, 0.1, 0.8);
        SimilarityBlend.Apply(content, terms, similarity);

        Assert.Equal([(0, 0, 1, 0), (0, 0, 1, 1), (0, 0, 2, 0), (1, 0, 2, 0), (1, 1, 2, 0)],
            similarity.Asked.Select(pair => (pair.Left.Article, pair.Left.Sentence, pair.Right.Article, pair.Right.Sentence)));
        Assert.True(content[1, 2].At(1, 0) > content[1, 2].At(0, 0));
        Assert.True(content[0, 1].At(0, 0) > content[0, 1].At(0, 1));
    }

    [Fact]
    public void Without_pairs_nothing_happens()
    {
        var content = new ScoreMatrix[2, 2];
        content[0, 1] = Told.Dense(new double[0, 0]);
        SimilarityBlend.Apply(content, Terms(), new Fixed());
        Assert.Equal(0, content[0, 1].Count);
    }

    private static bool Near(double expected, double actual) => Math.Abs(expected - actual) < 1e-6;

    private static StoryTerms Terms() => StoryTerms.Read(Told.Pair([First, Second], [First, Second]));

    private static ScoreMatrix[,] Content(double first, double second, double third, double fourth)
    {
        var content = new ScoreMatrix[2, 2];
        content[0, 1] = Told.Dense(new[,]
        {
            { LogisticModel.Probability(first), LogisticModel.Probability(second) },
            { LogisticModel.Probability(third), LogisticModel.Probability(fourth) },
        });
        return content;
    }

    private static double[] LogOdds(ScoreMatrix matrix) => [.. Enumerable.Range(0, matrix.Count).Select(i => LogisticModel.LogOddsOf(matrix[i]))];

    private sealed class Fixed(params double[] given) : ISentenceSimilarity
    {
        public List<SentencePair> Asked { get; } = [];

        public string Name => "fixed";

        public void Score(Story story, ReadOnlySpan<SentencePair> pairs, Span<double> scores)
        {
            Asked.AddRange(pairs);
            given.CopyTo(scores);
        }
    }
}
