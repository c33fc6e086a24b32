using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Decoding;

public sealed class VersionDecoderTests
{
    private static readonly string[] Text =
    [
        "A ferry with eighty passengers ran aground near the harbour of Varna early on Tuesday.",
        "Rescuers brought everybody ashore within three hours, the coast guard reported.",
        "The captain blamed a broken compass for the accident.",
        "Two sailors were treated in hospital for bruises and cold.",
        "Divers found a hole of two metres in the hull.",
        "The owner of the ship has promised to pay for the lost luggage.",
        "Strong winds had closed the port during the night before.",
        "Fishermen heard the crash and called the police.",
        "An inquiry into the grounding will begin next month.",
        "The vessel was built in a Polish yard in 1987.",
    ];

    [Fact]
    public void A_text_and_itself_are_linked_line_by_line() => Assert.Equal(
        string.Join(' ', Enumerable.Range(0, Text.Length).Select(i => $"{i}-{i}")), Linked(Text));

    [Fact]
    public void An_inserted_sentence_stays_without_a_link() => Assert.Equal(
        "0-0 1-1 2-2 3-4 4-5 5-6 6-7 7-8 8-9 9-10", Linked([.. Text[..3], "Hotels in the region reported a record summer.", .. Text[3..]]));

    [Fact]
    public void A_deleted_sentence_stays_without_a_link() => Assert.Equal("0-0 1-1 2-2 3-3 5-4 6-5 7-6 8-7 9-8", Linked([.. Text[..4], .. Text[5..]]));

    [Fact]
    public void A_moved_sentence_is_linked_and_marked() => Assert.Equal(
        "0-1 1-2 2-3 3-4 4-5 5-6 6-7 7-8 8-9 9-0*", Linked([Text[9], .. Text[..9]]));

    [Fact]
    public void An_edited_sentence_keeps_its_link() => Assert.Equal(
        string.Join(' ', Enumerable.Range(0, Text.Length).Select(i => $"{i}-{i}")),
        Linked([.. Text[..2], "The captain later blamed a broken compass and a chart of 1961 for the accident.", .. Text[3..]]));

    [Fact]
    public void A_sentence_that_was_cut_in_two_is_linked_with_both_halves() => Assert.Equal(
        "0-0 1-1,2 2-3 3-4 4-5 5-6 6-7 7-8 8-9 9-10",
        Linked([Text[0], "Rescuers brought everybody ashore.", "It took three hours, the coast guard reported.", .. Text[2..]]));

    [Fact]
    public void Two_sentences_that_were_joined_are_linked_with_the_whole() => Assert.Equal(
        "0-0 1-1 2-2 3-3 4-4 5-5 6,7-6 8-7 9-8",
        Linked([.. Text[..6], "Strong winds had closed the port during the night before, and fishermen heard the crash and called the police.", .. Text[8..]]));

    [Fact]
    public void An_early_and_a_late_report_of_one_agency_are_versions()
    {
        int early = Told.Museum.IndexOf("early"), late = Told.Museum.IndexOf("late");
        Assert.True(VersionDecoder.AreVersions(Told.MuseumScores.Content[early, late]));
    }

    [Theory]
    [InlineData("artbot", "canal")]
    [InlineData("canal", "early")]
    [InlineData("canal", "late")]
    public void A_column_about_the_same_event_is_no_version(string left, string right) =>
        Assert.False(VersionDecoder.AreVersions(Told.MuseumScores.Content[Told.Museum.IndexOf(left), Told.Museum.IndexOf(right)]));

    [Fact]
    public void Outlets_that_wrote_for_themselves_gave_no_versions()
    {
        for (int left = 0; left < Told.Seeds.Articles.Length; left++)
            for (int right = left + 1; right < Told.Seeds.Articles.Length; right++)
                Assert.False(VersionDecoder.AreVersions(Told.SeedScores.Content[left, right]), $"{left} {right}");
    }

    [Fact]
    public void The_same_sentences_in_reverse_are_no_versions()
    {
        double[,] straight = new double[10, 10], reversed = new double[10, 10];
        for (int i = 0; i < 10; i++) straight[i, i] = reversed[i, 9 - i] = 0.95;
        Assert.True(VersionDecoder.AreVersions(Told.Dense(straight)));
        Assert.False(VersionDecoder.AreVersions(Told.Dense(reversed)));
    }

    [Fact]
    public void Articles_of_nothing_or_of_one_sentence_are_no_versions()
    {
        Assert.False(VersionDecoder.AreVersions(Told.Dense(new double[0, 0])));
        Assert.False(VersionDecoder.AreVersions(Told.Dense(new[,] { { 0.99 } })));
    }

    [Fact]
    public void No_sentence_of_a_version_is_used_twice()
    {
        List<DraftLink> links = VersionDecoder.Decode(Told.Dense(new[,] { { 0.9, 0.85, 0.1 }, { 0.8, 0.95, 0.2 }, { 0.7, 0.6, 0.1 } }), 0.3);
        Assert.Equal([(0, 0), (1, 1)], links.Select(link => (link.Row, link.Column)));
    }

    // Left-right of each link; a star stands behind one that was moved.
    private static string Linked(string[] right) => string.Join(' ', Aligner.Align(Told.Pair(Text, right)).Links
        .Select(link => $"{string.Join(',', link.Left.Sentences)}-{string.Join(',', link.Right.Sentences)}{(link.Moved ? "*" : "")}"));
}
