using ArticleDiff.Alignment.Indexing;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Indexing;

public sealed class TermWeightsTests
{
    private static readonly string[] Lines =
    [
        "The harbour was closed when the ferry sank on Monday.", "The harbour said that the walrus was safe.", "The harbour was full.",
        "They asked the president about the lantern, and Mara Dravik agreed.", "The harbour thanked Dravik.", "Nobody saw Dravik.", "All eleven left.",
    ];

    private static readonly StoryTerms Terms = Told.Terms(Lines);

    [Fact]
    public void A_rare_word_weighs_more_than_a_common_one() => Assert.True(WeightOf(1, "walrus") > WeightOf(1, "harbour"));

    [Fact]
    public void A_word_of_reporting_weighs_less_than_a_word_as_rare() => Assert.True(WeightOf(1, "said") < WeightOf(1, "walrus"));

    [Fact]
    public void A_weekday_weighs_less_than_a_word_as_rare() => Assert.True(WeightOf(0, "Monday") < WeightOf(0, "sank"));

    [Fact]
    public void An_office_weighs_less_than_a_word_as_rare() => Assert.True(WeightOf(3, "president") < WeightOf(3, "lantern"));

    [Fact]
    public void A_given_name_weighs_less_than_the_surname_beside_it() => Assert.True(WeightOf(3, "Mara") < WeightOf(3, "Dravik"));

    [Fact]
    public void A_function_word_weighs_least_and_yet_something()
    {
        float least = AllWeights().Min();
        Assert.True(least > 0);
        Assert.Equal(least, WeightOf(0, "the"));
        Assert.Equal(least, WeightOf(3, "and"));
    }

    [Fact]
    public void Weights_lie_between_nothing_and_one() => Assert.All(AllWeights(), weight => Assert.InRange(weight, 0, 1));

    [Fact]
    public void A_term_weighs_the_same_wherever_it_stands() => Assert.Equal(WeightOf(0, "harbour"), WeightOf(4, "harbour"));

    [Fact]
    public void One_sentence_more_mostly_leaves_the_weights_of_its_neighbours_alone()
    {
        // The number of sentences counts in steps: of some lengths in a row only a few change the weight of a word that they do not hold.
        float[] weights = [.. Enumerable.Range(0, 12).Select(more => Told.Written(
            Told.Terms([.. Lines, .. Enumerable.Range(0, 20 + more).Select(i => $"Sentence number {100 + i}.")]), 0, 1, "walrus").Weight)];
        Assert.True(weights.Distinct().Count() <= 5, string.Join(' ', weights));
    }

    [Fact]
    public void A_word_that_every_sentence_has_still_weighs_something_and_less_than_any_rare_one()
    {
        StoryTerms terms = StoryTerms.Read(Told.Pair(["Harbour walrus.", "Harbour lantern."], ["Harbour ferry.", "Harbour bell."]));
        float everywhere = Told.Written(terms, 0, 0, "Harbour").Weight;
        Assert.True(everywhere > 0 && everywhere < Told.Written(terms, 0, 0, "walrus").Weight);
    }

    private static float WeightOf(int row, string word) => Told.Written(Terms, 0, row, word).Weight;

    private static List<float> AllWeights()
    {
        List<float> weights = [];
        foreach (Occurrence occurrence in Terms.Articles[0].All) weights.Add(occurrence.Weight);
        return weights;
    }
}
