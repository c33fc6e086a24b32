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
    public void Synonyms_count_for_less_than_the_word_itself_and_for_nothing_in_exact_coverage()
    {
        StoryTerms terms = StoryTerms.Read(Told.Pair(["The city will buy boats."], ["The city will buy boats.", "The city will purchase boats."]));
        PairScorer scorer = new(terms, TermRelations.Of(terms.Vocabulary));
        PairFeatures same = scorer.Features(0, 0, 1, 0), synonym = scorer.Features(0, 0, 1, 1);
        Assert.True(synonym.Harmonic < same.Harmonic);
        Assert.True(synonym.ExactHarmonic < synonym.Harmonic);
    }

    [Fact]
    public void A_sentence_that_is_one_clause_of_another_fits_that_clause_better_than_the_whole()
    {
        PairFeatures features = Features("The ferry struck a buoy.", "The ferry struck a buoy after the pilot, who had slept badly, misread a chart of the northern channel.");
        Assert.True(features.Clause > features.Harmonic);
    }

    [Fact]
    public void A_shared_reporting_formula_has_no_substance()
    {
        float formula = Features("Wheat will rise, the treasurer Holt said.", "Trams will stop, the treasurer Holt said.").Substance;
        float content = Features("Wheat will rise, the treasurer Holt said.", "Wheat will rise, the farmer Brandt told a paper.").Substance;
        Assert.True(formula < 0.5f * content);
    }

    [Fact]
    public void Nothing_has_nothing_in_common_with_anything()
    {
        PairFeatures features = Features("…", "The ferry sank.");
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
