using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity;

public sealed class FeatureExtractorTests
{
    private const double Tolerance = 0.0005;

    [Fact]
    public void Exchanging_the_sides_changes_no_feature_and_all_lie_in_their_range()
    {
        StoryTerms terms = Told.SeedScores.Terms;
        PairScorer scorer = new(terms, TermRelations.Of(terms.Vocabulary));
        double[] there = new double[PairFeatures.Count], back = new double[PairFeatures.Count];
        for (int left = 0; left < terms.Articles.Length; left++)
            for (int right = left + 1; right < terms.Articles.Length; right++)
                for (int row = 0; row < terms.Articles[left].Rows; row++)
                    for (int other = 0; other < terms.Articles[right].Rows; other++)
                    {
                        scorer.Features(left, row, right, other).CopyTo(there);
                        scorer.Features(right, other, left, row).CopyTo(back);
                        for (int i = 0; i < there.Length; i++)
                        {
                            Assert.True(Math.Abs(there[i] - back[i]) < Tolerance, $"{PairFeatures.Names[i]} {there[i]} {back[i]} of {left}:{row} {right}:{other}");
                            Assert.True(there[i] >= 0 && (there[i] <= 1 || PairFeatures.Names[i] is "mass" or "cover-mass"), $"{PairFeatures.Names[i]} {there[i]}");
                        }
                    }
    }

    [Fact]
    public void A_feature_has_a_name_and_a_place() => Assert.Equal(PairFeatures.Count, PairFeatures.Names.Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void The_same_words_in_another_order_share_all_their_weight_and_fewer_neighbours()
    {
        PairFeatures same = Features("The ferry sank near the old harbour at dawn.", "The ferry sank near the old harbour at dawn.");
        PairFeatures other = Features("The ferry sank near the old harbour at dawn.", "At dawn harbour, old the near sank ferry the.");
        Assert.Equal(same.Harmonic, other.Harmonic, Tolerance);
        Assert.True(other.Grams < same.Grams);
    }

    [Fact]
    public void A_sentence_inside_a_longer_one_is_covered_better_than_the_longer_one()
    {
        PairFeatures features = Features("The ferry sank.", "The ferry sank near the harbour, rescuers found nobody and the owner was arrested in Lima.");
        Assert.True(features.BetterCoverage > features.Harmonic && features.Harmonic > features.WorseCoverage);
    }

    [Fact]
    public void Synonyms_count_for_less_than_the_word_itself_and_for_nothing_in_exact_coverage()
    {
        StoryTerms terms = StoryTerms.Read(Told.Pair(["The city will buy boats."], ["The city will buy boats.", "The city will purchase boats."]));
        PairScorer scorer = new(terms, TermRelations.Of(terms.Vocabulary));
        PairFeatures same = scorer.Features(0, 0, 1, 0), synonym = scorer.Features(0, 0, 1, 1);
        Assert.True(synonym.Harmonic < same.Harmonic);
        Assert.True(synonym.ExactHarmonic < synonym.Harmonic);
    }

    [Fact]
    public void Sentences_without_names_or_numbers_say_nothing_of_anchors() => Assert.Equal(0.5f, Features("The ferry sank.", "The boat left.").Anchors);

    [Fact]
    public void A_shared_name_is_an_anchor_and_another_one_is_none()
    {
        Assert.True(Features("They met Dravik.", "He saw Dravik.").Anchors > 0.9f);
        Assert.Equal(0, Features("They met Dravik.", "He saw Olsen.").Anchors);
    }

    [Fact]
    public void What_only_names_share_is_no_predicate()
    {
        PairFeatures names = Features("Norway asked Dravik.", "But Dravik left Norway."), verbs = Features("The ferry sank slowly.", "The ferry sank slowly.");
        Assert.True(names.Predicate < 0.2f && verbs.Predicate > 0.5f);
    }

    [Fact]
    public void A_shared_clause_of_long_sentences_shows_in_the_clause_feature()
    {
        PairFeatures features = Features(
            "The ferry sank near the harbour, and the owner was arrested in Lima, lawyers for three families of missing sailors said on television.",
            "Nobody in the cabinet expected the vote to pass, because the owner was arrested in Lima, which embarrassed several ministers of the coalition.");
        Assert.True(features.Clause > features.Harmonic);
    }

    [Fact]
    public void Nothing_has_nothing_in_common_with_anything()
    {
        PairFeatures features = Features("", "The ferry sank.");
        double[] values = new double[PairFeatures.Count];
        features.CopyTo(values);
        Assert.All(values, value => Assert.True(double.IsFinite(value)));
        Assert.Equal(0, features.Harmonic);
    }

    private static PairFeatures Features(string left, string right)
    {
        StoryTerms terms = StoryTerms.Read(Told.Pair([left], [right]));
        return new PairScorer(terms, TermRelations.Of(terms.Vocabulary)).Features(0, 0, 1, 0);
    }
}
