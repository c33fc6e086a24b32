using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Meetings;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Meetings;

public sealed class StoryMeetingsTests
{
    private static readonly string[] People = ["Reporters waited for Alder, Brandt, Castro and Dunn in Oslo and Lund.", "A friend of Alder wrote to Brandt.", "A cousin of Castro wrote to Dunn."];

    [Theory]
    [InlineData("Alder and Brandt met in Oslo to discuss the price of copper.", "Castro and Dunn met in Oslo to discuss the price of copper and coal.")]
    [InlineData("Alder and Brandt met in Oslo on Monday.", "Alder and Brandt will meet again in Lund on Friday.")]
    [InlineData("Alder met Brandt in Oslo on Monday.", "Alder had met Brandt's predecessor, Dunn, in Oslo in November.")]
    [InlineData("Alder and Brandt met in early February, weeks before the strike.", "The miners asked the company to wait with the strike until early February.")]
    public void Different_meetings_speak_against_a_pair(string left, string right) => Assert.InRange(LogOdds([left], [right]), double.NegativeInfinity, -1);

    [Theory]
    [InlineData("Alder and Brandt met in Oslo on Monday.", "In Oslo, Alder talked with Brandt about copper.")]
    [InlineData("Alder spoke with Brandt by telephone on Nov. 15.", "Alder and Brandt last spoke in November.")]
    [InlineData("Jane Alder, the White House adviser, and Olga Brandt of China met in Oslo.", "American and Chinese officials will hold talks in Oslo on Monday.")]
    public void One_meeting_speaks_for_a_pair(string left, string right) => Assert.InRange(LogOdds([left], [right]), 1, double.PositiveInfinity);

    [Theory]
    [InlineData("Alder and Brandt met in Oslo on Monday.", "Alder and Brandt met in Lund on Monday.")]
    [InlineData("Alder and Brandt met in Oslo on Monday.", "Alder and Castro met in Oslo on Monday.")]
    [InlineData("Alder and Brandt met in Oslo on Monday.", "Alder and Brandt met in Oslo on Tuesday.")]
    [InlineData("Alder and Brandt met in Oslo.", "Alder called the visit a success.")]
    [InlineData("Alder and Brandt met in Oslo and raised the price of copper.", "The miners raised the price of copper.")]
    [InlineData("Alder and Brandt want to meet again in Oslo on Monday.", "On Monday the two ministers mean to see each other again in Oslo.")]
    [InlineData("Jane Alder, the White House adviser, and Olga Brandt of China met in Oslo.", "Officials from Ghana and Kenya held talks in Oslo.")]
    [InlineData("Alder and Brandt met in Oslo on Monday.", "Alder and Brandt met in Oslo in November.")]
    [InlineData("Alder met Brandt in Oslo on Monday.", "Alder met Brandt's predecessor, Dunn, in Oslo.")]
    [InlineData("The ministers met in Oslo.", "The miners raised the price of copper.")]
    public void One_difference_alone_may_be_what_two_outlets_disagree_about(string left, string right) => Assert.Equal(0, LogOdds([left], [right]));

    [Fact]
    public void An_article_that_tells_two_meetings_tells_them_apart_for_others()
    {
        string[] both = ["Alder and Brandt met in Lund in October.", "Alder and Brandt will meet in Oslo."];
        Assert.InRange(LogOdds(["Alder and Brandt will hold talks in Oslo."], [both[1], both[0]]), double.NegativeInfinity, -1);
        Assert.InRange(LogOdds(["Alder and Brandt will hold talks in Oslo."], both), 1, double.PositiveInfinity);
    }

    [Fact]
    public void The_same_words_say_the_same() => Assert.Equal(0, LogOdds(["They met."], ["They met."]));

    [Fact]
    public void A_story_without_meetings_has_none() => Assert.Null(StoryScores.Of(Told.Pair(["Rain fell."], ["Snow fell."])).Meetings);

    [Fact]
    public void What_a_meeting_adds_is_explained()
    {
        Story story = Told.Pair([.. People, "Alder and Brandt met in Oslo to discuss the price of copper."], [.. People, "Castro and Dunn met in Oslo to discuss the price of copper and coal."]);
        PairExplanation explanation = Aligner.Explain(story, new SentenceId(0, 3), new SentenceId(1, 3));
        SignalShare meetings = Assert.Single(explanation.Content, share => share.Signal == StoryMeetings.OtherName);
        Assert.InRange(meetings.LogOdds, double.NegativeInfinity, -1);
        Assert.DoesNotContain(explanation.Content, share => share.Signal == "similarity");
        Assert.Equal(explanation.ContentScore, 1 / (1 + Math.Exp(-explanation.Content.Sum(share => share.LogOdds))), 6);
    }

    /// <summary>What the meetings add to the pair of the last lines.</summary>
    private static double LogOdds(string[] left, string[] right)
    {
        StoryScores scores = StoryScores.Of(Told.Pair([.. People, .. left], [.. People, .. right]));
        return scores.Meetings?.LogOdds(0, scores.Terms.Articles[0].Rows - 1, 1, scores.Terms.Articles[1].Rows - 1) ?? 0;
    }
}
