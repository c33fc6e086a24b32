using ArticleDiff.Alignment.Decoding;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Decoding;

public sealed class VersionDetectorTests
{
    [Fact]
    public void An_early_and_a_late_report_of_one_agency_are_versions() =>
        Assert.True(AreVersions(Told.MuseumScores, Told.Museum.IndexOf("early"), Told.Museum.IndexOf("late")));

    [Theory]
    [InlineData("artbot", "canal")]
    [InlineData("artbot", "late")]
    [InlineData("canal", "early")]
    [InlineData("canal", "late")]
    public void Another_telling_of_the_same_event_is_no_version(string left, string right) =>
        Assert.False(AreVersions(Told.MuseumScores, Told.Museum.IndexOf(left), Told.Museum.IndexOf(right)));

    [Fact]
    public void Outlets_that_wrote_for_themselves_gave_no_versions()
    {
        for (int left = 0; left < Told.Seeds.Articles.Length; left++)
            for (int right = left + 1; right < Told.Seeds.Articles.Length; right++)
                Assert.False(AreVersions(Told.SeedScores, left, right), $"{left} {right}");
    }

    [Fact]
    public void The_same_sentences_in_reverse_are_no_versions()
    {
        Assert.True(VersionDetector.AreVersions(Told.Dense(Diagonal(10, 10, 0.96))));
        double[,] reversed = new double[10, 10];
        for (int i = 0; i < 10; i++) reversed[i, 9 - i] = 0.96;
        Assert.False(VersionDetector.AreVersions(Told.Dense(reversed)));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Three_sentences_kept_word_for_word_make_a_version_of_a_text_that_was_rewritten_otherwise(int kept, bool expected) =>
        Assert.Equal(expected, VersionDetector.AreVersions(Told.Dense(Diagonal(30, kept, 0.97))));

    [Theory]
    [InlineData(17, false)]
    [InlineData(18, true)]
    public void A_text_of_which_most_sentences_were_edited_is_a_version_though_none_was_kept(int edited, bool expected) =>
        Assert.Equal(expected, VersionDetector.AreVersions(Told.Dense(Diagonal(30, edited, 0.75))));

    [Fact]
    public void Articles_of_nothing_or_of_one_sentence_are_no_versions()
    {
        Assert.False(VersionDetector.AreVersions(Told.Dense(new double[0, 0])));
        Assert.False(VersionDetector.AreVersions(Told.Dense(new[,] { { 0.99 } })));
    }

    private static double[,] Diagonal(int size, int count, double score)
    {
        double[,] scores = new double[size, size];
        for (int i = 0; i < count; i++) scores[i, i] = score;
        return scores;
    }

    private static bool AreVersions(StoryScores scores, int left, int right) => VersionDetector.AreVersions(
        new VersionLikeness(scores.Terms.Articles[left], scores.Terms.Articles[right], scores.Scorer).Of(scores.Content[left, right]));
}
