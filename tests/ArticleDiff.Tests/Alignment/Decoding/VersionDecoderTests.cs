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
    public void A_sentence_whose_neighbour_was_cut_in_two_keeps_its_own_link() => Assert.Equal(
        "0-0 1-1,2 2-3 3-4 4-5 5-6 6-7 7-8 8-9 9-10",
        Linked([Text[0], "Rescuers brought everybody ashore.", "It took three hours, the coast guard reported.", "The captain blamed a compass.", .. Text[3..]]));

    [Fact]
    public void A_sentence_rewritten_at_its_place_is_linked_by_its_place() => Assert.Equal(
        string.Join(' ', Enumerable.Range(0, Text.Length).Select(i => $"{i}-{i}")),
        Linked([.. Text[..3], "Bruises and cold brought a pair of sailors to a hospital bed.", .. Text[4..]]));

    [Fact]
    public void Two_sentences_that_were_moved_together_are_both_linked_and_marked() => Assert.Equal(
        "0-2 1-3 2-4 3-5 4-6 5-7 6-8 7-9 8-0* 9-1*", Linked([Text[8], Text[9], .. Text[..8]]));

    [Fact]
    public void An_unrelated_sentence_in_place_of_another_stays_without_a_link() => Assert.Equal(
        "0-0 1-1 2-2 3-3 5-5 6-6 7-7 8-8 9-9", Linked([.. Text[..4], "Hotels in the region reported a record summer.", .. Text[5..]]));

    [Fact]
    public void Of_many_sentences_that_replaced_many_none_is_linked_by_its_place()
    {
        string[] other = [.. Enumerable.Range(0, 9).Select(i => $"Hotel number {i + 3} reported a record summer with {i + 40} guests.")];
        string[] left = [.. Text[..5], .. Enumerable.Range(0, 9).Select(i => $"Bakery {i + 71} sold its bread for {i + 90} coins."), .. Text[5..]];
        Assert.Equal(Text.Length, Aligner.Align(Told.Pair(left, [.. Text[..5], .. other, .. Text[5..]])).Links.Length);
    }

    [Fact]
    public void No_sentence_of_a_version_is_used_twice()
    {
        StoryScores scores = StoryScores.Of(Told.Pair(["Rain fell in the north.", "Shares rose.", "Divers found a hole."], ["A bakery sells bread.", "The mayor spoke.", "Hotels are full."]));
        VersionLikeness likeness = new(scores.Terms.Articles[0], scores.Terms.Articles[1], scores.Scorer);
        List<DraftLink> links = VersionDecoder.Decode(Told.Dense(new[,] { { 0.9, 0.85, 0.1 }, { 0.8, 0.95, 0.2 }, { 0.7, 0.6, 0.1 } }), likeness);
        Assert.Equal([(0, 0), (1, 1)], links.Select(link => (link.Row, link.Column)));
    }

    // Left-right of each link; a star stands behind one that was moved.
    private static string Linked(string[] right) => string.Join(' ', Aligner.Align(Told.Pair(Text, right)).Links
        .Select(link => $"{string.Join(',', link.Left.Sentences)}-{string.Join(',', link.Right.Sentences)}{(link.Moved ? "*" : "")}"));
}
