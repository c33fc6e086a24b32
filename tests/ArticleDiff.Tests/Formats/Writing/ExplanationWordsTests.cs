using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Similarity;
using ArticleDiff.Formats.Writing;
using Xunit;

namespace ArticleDiff.Tests.Formats.Writing;

public sealed class ExplanationWordsTests
{
    private static readonly Story Two = Story.Create([WrittenStory.Lines("a", "Walruses slept."), WrittenStory.Lines("b", "Walruses woke.")]);
    private static readonly PairExplanation Below = new(new SentenceId(0, 0), new SentenceId(1, 0), PairVerdict.BelowThreshold) { Articles = 2, Score = 0.414, Threshold = 0.5, Required = 0.5, FirmThreshold = 0.65 };

    public static TheoryData<string> Signals => [.. PairFeatures.Names, .. ContextFeatures.Names, "bias", "similarity"];

    [Theory]
    [MemberData(nameof(Signals))]
    public void Every_signal_is_put_into_words(string signal) => Assert.Contains(' ', ExplanationWords.MeaningOf(signal));

    [Theory]
    [InlineData(PairVerdict.NotCompared, ArticleKinship.Tellings, "not linked: in articles of this length only sentences that share a rare word are compared, and these share none")]
    [InlineData(PairVerdict.BelowThreshold, ArticleKinship.Tellings, "not linked: the score .41 is below .50, the least of a link between tellings of a story of two articles")]
    [InlineData(PairVerdict.BelowThreshold, ArticleKinship.Versions, "not linked: the score .41 is below .50, the least of a link between versions of one text")]
    [InlineData(PairVerdict.BeatenByRival, ArticleKinship.Tellings, "not linked: the score .41 would do alone, but beside a better rival it takes .50")]
    [InlineData(PairVerdict.BeatenByRival, ArticleKinship.Versions, "not linked: the score .41 would do, but between versions a sentence has one counterpart, and another pair has it")]
    [InlineData(PairVerdict.OutOfOrder, ArticleKinship.Versions, "not linked: the articles are versions of one text, this pair stands against the order of their links, and a moved sentence takes .50, not .41")]
    public void Every_verdict_has_a_sentence(PairVerdict verdict, ArticleKinship kinship, string expected) =>
        Assert.Equal(expected, ExplanationWords.ReasonOf(Two, Below with { Verdict = verdict, Kinship = kinship }));

    [Fact]
    public void Meetings_that_decide_are_named_first() => Assert.Equal(
        "not linked: they tell of different meetings, so that the score .41 is below .50, the least of a link between tellings of a story of two articles",
        ExplanationWords.ReasonOf(Two, Below with { Content = [new SignalShare("other-meeting", 1, -8)] }));

    [Theory]
    [InlineData(LinkBand.Weak, 0.6, "linked weakly, as “see also”, for a link counts from .65 on; the score .60 reaches .50, which it takes between tellings of a story of two articles")]
    [InlineData(LinkBand.Strong, 0.3, "linked: equivalent, strong; the score .30 of this pair alone would not do, but the sentence covers what the rest of the link leaves open")]
    public void A_link_is_said_to_be_what_it_is(LinkBand band, double score, string expected) => Assert.Equal(expected, ExplanationWords.ReasonOf(
        Two, Below with { Verdict = PairVerdict.Linked, Score = score, Link = WrittenStory.Link(0, 0, 1, 0) with { Band = band } }));

    [Theory]
    [InlineData(CounterfactualKind.WithoutSupport, 0.3, false, "without the support of third articles the score would be .30, still below .50")]
    [InlineData(CounterfactualKind.WithSupport, 0.62, true, "with third articles that clearly say what both say the score would be .62, at least .50: linked, as “see also”")]
    [InlineData(CounterfactualKind.WithoutMeetings, 0.62, true, "without what the meetings that they tell of say the score would be .62, at least .50: linked, as “see also”")]
    [InlineData(CounterfactualKind.WithoutContradiction, 0.62, true, "without a third article that tells them apart the score would be .62, at least .50: linked, as “see also”")]
    [InlineData(CounterfactualKind.WithoutNeighbours, 0.3, false, "without the match of the sentences beside them the score would be .30, still below .50")]
    [InlineData(CounterfactualKind.WithNeighbours, 0.7, true, "with sentences beside them that clearly match the score would be .70, at least .50: linked")]
    [InlineData(CounterfactualKind.WithoutRivals, 0.7, true, "without a better rival the score would be .70, at least .50: linked")]
    public void What_would_change_the_score_is_said_with_its_outcome(CounterfactualKind kind, double score, bool links, string expected) =>
        Assert.Equal(expected, ExplanationWords.Of(Two.Articles[0].Tree.Text, Two.Articles[1].Tree.Text, Below, new Counterfactual(kind, null, score, links)));

    [Theory]
    [InlineData(LinkBand.Weak, 0.7, true, "at least .65: a link that counts")]
    [InlineData(LinkBand.Weak, 0.6, true, "still at least .50")]
    [InlineData(LinkBand.Medium, 0.6, true, "below .65: a “see also”")]
    [InlineData(LinkBand.Medium, 0.7, true, "still at least .50")]
    [InlineData(LinkBand.Medium, 0.4, false, "below .50: not linked")]
    public void What_would_make_a_link_count_or_not_is_said(LinkBand band, double score, bool links, string expected)
    {
        PairExplanation linked = Below with { Verdict = PairVerdict.Linked, Link = WrittenStory.Link(0, 0, 1, 0) with { Band = band } };
        Assert.EndsWith(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the score would be {ExplanationWords.Number(score)}, {expected}"),
            ExplanationWords.Of(Two.Articles[0].Tree.Text, Two.Articles[1].Tree.Text, linked, new Counterfactual(CounterfactualKind.WithSupport, null, score, links)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-0.178, "-.18")]
    [InlineData(0.414, ".41")]
    [InlineData(1, "1.00")]
    [InlineData(0, ".00")]
    public void Scores_are_written_as_shares(double score, string expected) => Assert.Equal(expected, ExplanationWords.Number(score));
}
