using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using ArticleDiff.Alignment.Similarity.Signals;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity.Signals;

public sealed class WordCoverTests
{
    private const string Short = "The ferry struck a buoy.";

    [Fact]
    public void A_sentence_covers_itself_but_for_the_padding()
    {
        (float cover, float better, float mass, float clause) = Measure(Short, Short);
        Assert.Equal(cover, better);
        // It has one clause, which weighs as much as the whole.
        Assert.Equal(cover, clause, 1e-6f);
        Assert.InRange(cover, 0.3f, 1);
        Assert.True(mass > 0);
    }

    [Fact]
    public void A_word_may_cover_several_of_the_other_side()
    {
        // One-to-one matching would leave the second buoy out.
        float once = Measure("The buoy sank.", "The buoy sank.").Cover, twice = Measure("The buoy sank.", "The buoy sank, a buoy of iron.").Cover;
        Assert.True(twice > 0.6f * once);
    }

    [Fact]
    public void A_sentence_inside_of_a_longer_one_is_covered_better_than_both_together()
    {
        (float cover, float better, _, _) = Measure(Short, "The ferry struck a buoy after the pilot, who had slept badly, misread a chart of the northern channel.");
        Assert.True(better > cover);
    }

    [Fact]
    public void One_clause_that_is_covered_wholly_says_more_than_two_halves()
    {
        float together = Measure(Short, "The ferry struck a buoy while the pilot slept below.").Clause, apart = Measure(Short, "The pilot struck a sailor while the ferry passed a buoy.").Clause;
        Assert.True(together > apart);
    }

    [Fact]
    public void Words_of_one_meaning_cover_each_other_in_part()
    {
        float none = Measure("The city bought vessels.", "The city ate walnuts.").Mass, alike = Measure("The city bought vessels.", "The city purchased ships.").Mass;
        Assert.True(alike > 1.5f * none, $"{alike} {none}");
    }

    [Fact]
    public void What_has_nothing_in_common_covers_nothing() => Assert.Equal((0f, 0f, 0f, 0f), Measure(Short, "Wheat rose."));

    private static (float Cover, float Better, float Mass, float Clause) Measure(string left, string right)
    {
        StoryTerms terms = StoryTerms.Read(Told.Pair([left], [right]));
        WordCover cover = new(TermRelations.Of(terms.Vocabulary));
        StretchSums leftSums = new(), rightSums = new();
        leftSums.Read(terms.Articles[0].Row(0));
        rightSums.Read(terms.Articles[1].Row(0));
        cover.Begin(terms.Articles[0].Row(0));
        return cover.Measure(terms.Articles[0].Row(0), leftSums, terms.Articles[1].Row(0), rightSums);
    }
}
