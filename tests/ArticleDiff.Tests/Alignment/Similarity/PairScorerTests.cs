using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity;

public sealed class PairScorerTests
{
    private const string Theft = "Thieves broke into the Alder Museum before dawn and took three paintings, police said.";

    [Fact]
    public void The_same_sentence_scores_high_and_an_unrelated_one_low()
    {
        Assert.True(Score(Theft, Theft) > 0.95);
        Assert.True(Score(Theft, "The ferry to the islands was late because of fog.") < 0.2);
    }

    [Fact]
    public void A_paraphrase_lies_between_the_same_words_and_shared_topic()
    {
        double paraphrase = Score(Theft, "Three paintings were stolen by thieves who broke into the Alder Museum overnight, according to police.");
        double topic = Score(Theft, "The Alder Museum was founded by a brewer and shows many paintings.");
        Assert.True(Score(Theft, Theft) > paraphrase && paraphrase > topic, $"{paraphrase} {topic}");
    }

    [Fact]
    public void The_same_words_say_the_same_however_few_they_are() => Assert.True(Score("He agreed.", "“He agreed”") > 0.95);

    [Fact]
    public void Punctuation_alone_is_the_same_as_nothing() => Assert.True(Score("…", "…") < 0.5);

    [Fact]
    public void A_pair_of_small_articles_is_scored_all_with_all()
    {
        StoryTerms terms = StoryTerms.Read(Told.Pair(["The ferry sank.", "Rain fell."], ["The boat sank.", "It rained.", "Nobody came."]));
        ScoreMatrix matrix = new PairScorer(terms, TermRelations.Of(terms.Vocabulary)).Score(0, 1);
        Assert.Equal((2, 3, 6), (matrix.Rows, matrix.Columns, matrix.Count));
    }

    [Fact]
    public void A_pair_scores_the_same_from_both_sides()
    {
        StoryTerms terms = Told.MuseumScores.Terms;
        PairScorer scorer = new(terms, TermRelations.Of(terms.Vocabulary));
        for (int row = 0; row < terms.Articles[0].Rows; row++)
            for (int other = 0; other < terms.Articles[2].Rows; other++)
                Assert.Equal(scorer.Score(0, row, 2, other), scorer.Score(2, other, 0, row), 0.002);
    }

    [Fact]
    public void A_model_is_its_bias_and_its_weighted_features()
    {
        LogisticModel model = new(-1, [2, 0.5]);
        Assert.Equal(-1 + 2 * 3 + 0.5 * 4, model.LogOdds([3, 4]), 1e-12);
        Assert.Equal(0.5, LogisticModel.Probability(0));
        Assert.True(LogisticModel.Probability(1) > LogisticModel.Probability(0.5));
        Assert.InRange(LogisticModel.Probability(-1000), 0, 0.001);
        Assert.InRange(LogisticModel.Probability(1000), 0.999, 1);
    }

    [Fact]
    public void Every_feature_has_a_weight_in_the_embedded_tables()
    {
        Assert.True(double.IsFinite(LogisticModel.Read("content-weights.data.txt", PairFeatures.Names).LogOdds(new double[PairFeatures.Count])));
        Assert.True(double.IsFinite(LogisticModel.Read("first-look-weights.data.txt", ContextFeatures.Names).LogOdds(new double[ContextFeatures.Count])));
        Assert.True(double.IsFinite(LogisticModel.Read("second-look-weights.data.txt", ContextFeatures.Names).LogOdds(new double[ContextFeatures.Count])));
        Assert.Throws<KeyNotFoundException>(() => LogisticModel.Read("content-weights.data.txt", ["no such feature"]));
    }

    private static double Score(string left, string right)
    {
        StoryTerms terms = StoryTerms.Read(Told.Pair([left, "The mayor opened a bridge.", "Rain is expected in the north."], [right, "A new bakery sells bread.", "Shares fell slightly."]));
        return new PairScorer(terms, TermRelations.Of(terms.Vocabulary)).Score(0, 0, 1, 0);
    }
}
