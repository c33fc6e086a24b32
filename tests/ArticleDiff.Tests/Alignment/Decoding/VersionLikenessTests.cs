using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Similarity;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Decoding;

public sealed class VersionLikenessTests
{
    private const string Whole = "Divers found a hole in the hull and the owner promised to pay for the lost luggage.";
    private const string First = "Divers found a hole in the hull.", Second = "The owner promised to pay for the lost luggage.";
    private const string Other = "Hotels in the region reported a record summer.";

    [Fact]
    public void The_same_sentence_is_an_edit_of_itself() => Assert.True(Likelihood(Likeness([Whole], [Whole]), new(0, 1, 0, 1, 0)) > 0.95);

    [Fact]
    public void Another_sentence_is_none() => Assert.True(Likelihood(Likeness([Whole], [Other]), new(0, 1, 0, 1, 0)) < 0.1);

    [Fact]
    public void Both_halves_are_likelier_than_one()
    {
        VersionLikeness likeness = Likeness([Whole], [First, Second]);
        Assert.True(likeness.LogOdds(new DraftLink(0, 1, 0, 2, 0)) > likeness.LogOdds(new DraftLink(0, 1, 0, 1, 0)));
        Assert.True(likeness.LogOdds(new DraftLink(0, 1, 0, 2, 0)) > likeness.LogOdds(new DraftLink(0, 1, 1, 1, 0)));
    }

    [Fact]
    public void It_does_not_matter_which_article_is_left() => Assert.Equal(
        Likeness([Whole], [First, Second]).LogOdds(new DraftLink(0, 1, 0, 2, 0)), Likeness([First, Second], [Whole]).LogOdds(new DraftLink(0, 2, 0, 1, 0)), 6);

    [Fact]
    public void The_second_half_stands_in_what_the_first_half_left_over()
    {
        VersionLikeness likeness = Likeness([Whole], [First, Second, Other]);
        Assert.True(likeness.Leftover(new(0, 1, 0, 1, 0), new(0, 1, 0, 2, 0)) > 0.8);
        Assert.True(likeness.Leftover(new(0, 1, 1, 1, 0), new(0, 1, 0, 2, 0)) > 0.8);
        Assert.True(likeness.Leftover(new(0, 1, 1, 1, 0), new(0, 1, 1, 2, 0)) < 0.3);
    }

    [Fact]
    public void What_the_link_has_taken_is_not_left_over() =>
        Assert.Equal(0, Likeness([First], [First, First]).Leftover(new(0, 1, 0, 1, 0), new(0, 1, 0, 2, 0)));

    [Fact]
    public void Candidates_keep_their_places_and_those_with_nothing_in_common_score_nothing()
    {
        StoryScores scores = Scores([First, Other], [First, Second]);
        ScoreMatrix edited = new VersionLikeness(scores.Terms.Articles[0], scores.Terms.Articles[1], scores.Scorer).Of(scores.Content[0, 1]);
        Assert.Equal(scores.Content[0, 1].Count, edited.Count);
        Assert.True(edited.At(0, 0) > 0.9);
        Assert.True(edited.At(1, 1) < 0.1);
    }

    private static double Likelihood(VersionLikeness likeness, DraftLink link) => LogisticModel.Probability(likeness.LogOdds(link));

    private static VersionLikeness Likeness(string[] left, string[] right)
    {
        StoryScores scores = Scores(left, right);
        return new VersionLikeness(scores.Terms.Articles[0], scores.Terms.Articles[1], scores.Scorer);
    }

    // Other sentences keep the words of interest rare.
    private static StoryScores Scores(string[] left, string[] right) => StoryScores.Of(
        Told.Pair([.. left, "Rain fell in the north.", "Shares rose slightly."], [.. right, "The mayor opened a bridge.", "A bakery sells bread."]));
}
