using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity;

public sealed class ClauseComparisonTests
{
    private const string Short = "The ferry struck a buoy.";

    [Fact]
    public void A_sentence_that_is_one_clause_of_another_fits_that_clause_better_than_the_whole()
    {
        PairFeatures features = Measure(Short, "The ferry struck a buoy after the pilot, who had slept badly, misread a chart of the northern channel.");
        Assert.True(features.Clause > features.Harmonic);
    }

    [Fact]
    public void The_same_words_over_two_clauses_fit_less()
    {
        float together = Measure(Short, "The ferry struck a buoy while the pilot slept below.").Clause;
        float apart = Measure(Short, "The pilot struck a sailor while the ferry passed a buoy.").Clause;
        Assert.True(together > apart);
    }

    [Fact]
    public void A_shared_reporting_formula_has_no_substance()
    {
        float formula = Measure("Wheat will rise, the treasurer Holt said.", "Trams will stop, the treasurer Holt said.").Substance;
        float content = Measure("Wheat will rise, the treasurer Holt said.", "Wheat will rise, the farmer Brandt told a paper.").Substance;
        Assert.True(formula < 0.5f * content);
    }

    [Fact]
    public void Without_a_common_word_nothing_fits()
    {
        PairFeatures features = Measure(Short, "Wheat rose.");
        Assert.Equal((0f, 0f), (features.Clause, features.Substance));
    }

    private static PairFeatures Measure(string left, string right)
    {
        Story story = Told.Pair([left], [right]);
        StoryTerms terms = StoryTerms.Read(story);
        return new PairScorer(terms, TermRelations.Of(terms.Vocabulary)).Features(0, 0, 1, 0);
    }
}
