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

    [Theory]
    [InlineData("Within three hours.", "Rescuers brought everybody ashore, the coast guard has reported.")]
    [InlineData("Rescuers came.", "Everybody was brought ashore within three hours, the coast guard reported.")]
    public void A_short_half_before_a_long_one_is_taken_in(string first, string second) => Assert.Equal(
        "0-0 1-1,2 2-3 3-4 4-5 5-6 6-7 7-8 8-9 9-10", Linked([Text[0], first, second, .. Text[2..]]));

    [Fact]
    public void A_short_sentence_that_was_joined_with_the_next_one_is_taken_in()
    {
        const string Joined = "Winds were strong and the port had been closed by them during the night before.";
        Assert.Equal("0-0 1,2-1 3-2 4-3 5-4", Linked([Text[0], "Winds were strong.", "The port had been closed by them during the night before.", .. Text[7..]], [Text[0], Joined, .. Text[7..]]));
    }

    [Fact]
    public void A_sentence_that_was_cut_in_three_is_linked_with_all_parts_and_of_four_with_three()
    {
        const string Long = "The owner promised to pay for luggage, divers found a hole in the hull, an inquiry will begin next month and fishermen called the police at night.";
        string[] parts = ["The owner promised to pay for luggage.", "Divers found a hole in the hull.", "An inquiry will begin next month.", "Fishermen called the police at night."];
        string[] rest = [.. Text[1..4], Text[6], Text[9]];
        Assert.Equal("0-0 1-1,2,3 2-4 3-5 4-6 5-7 6-8", Linked([Text[0], Long[..^" and fishermen called the police at night.".Length] + ".", .. rest], [Text[0], .. parts[..3], .. rest]));
        Assert.Equal("0-0 1-1,2,3 2-5 3-6 4-7 5-8 6-9", Linked([Text[0], Long, .. rest], [Text[0], .. parts, .. rest]));
        Assert.Equal("0-0 1,2,3-1 5-2 6-3 7-4 8-5 9-6", Linked([Text[0], .. parts, .. rest], [Text[0], Long, .. rest]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(9)]
    public void What_is_told_anew_is_linked_where_nothing_else_stands_and_not_beside_another_sentence(int place)
    {
        const string Anew = "Doctors looked after two seamen, who had bruises.";
        string[] others = [.. Text[..3], .. Text[4..]];
        string[] left = [.. others[..place], Text[3], .. others[place..]], right = [.. others[..place], Anew, .. others[place..]];
        Assert.Equal(string.Join(' ', Enumerable.Range(0, Text.Length).Select(i => $"{i}-{i}")), Linked(left, right));

        string[] longer = [.. others[..place], Anew, "Hotels reported a record summer.", .. others[place..]];
        Assert.DoesNotContain($"{place}-", Linked(left, longer).Split(' ').Select(link => link.Split('-')[0] + "-"));
    }

    [Fact]
    public void Two_sentences_that_were_told_anew_are_linked_in_their_order() => Assert.Equal(
        string.Join(' ', Enumerable.Range(0, Text.Length).Select(i => $"{i}-{i}")),
        Linked([.. Text[..3], "Doctors saw two seamen with bruises.", "A hole was in the hull, said divers.", .. Text[5..]]));

    [Fact]
    public void A_moved_sentence_takes_its_neighbour_along_behind_it_and_before_it()
    {
        // Too different to be linked by itself: the second pair of texts has it alone.
        const string Anew = "The ship came from a yard on the Polish coast.";
        Assert.Equal("0-2 1-3 2-4 3-5 4-6 5-7 6-8 7-9 8-0* 9-1*", Linked([Text[8], Anew, .. Text[..8]]));
        Assert.Equal("0-1 1-2 2-3 3-4 4-5 5-6 6-7 7-8 8-9", Linked([Anew, .. Text[..9]]));
        Assert.Equal("0-2 1-3 2-4 3-5 4-6 5-7 6-8 7-9 8-0* 9-1*", Linked([.. Text[..8], Text[9], Text[8]], [Anew, Text[8], .. Text[..8]]));
    }

    [Fact]
    public void A_gap_that_stands_between_others_is_looked_into_as_well() => Assert.Equal(
        string.Join(' ', Enumerable.Range(0, 11).Select(i => $"{i}-{i}")),
        Linked([.. Text[..3], Text[3], Text[4], Text[3], .. Text[5..]], [.. Text[..3], "Doctors looked after two seamen, who had bruises.", Text[4], "Doctors looked after two seamen, who had bruises.", .. Text[5..]]));

    [Theory]
    [InlineData(0.49, 0)]
    [InlineData(0.5, 1)]
    public void What_was_moved_must_be_likelier_than_what_stayed(double score, int moved)
    {
        List<DraftLink> links = VersionDecoder.Decode(Told.Dense(new[,] { { 0, 0.9, 0, 0 }, { 0, 0, 0.9, 0 }, { 0, 0, 0, 0.9 }, { score, 0, 0, 0 } }), Unrelated());
        Assert.Equal([(0, 1), (1, 2), (2, 3), .. Enumerable.Repeat((3, 0), moved)], links.Select(link => (link.Row, link.Column)));
    }

    [Theory]
    [InlineData(0.44, 0)]
    [InlineData(0.45, 1)]
    public void What_runs_in_order_must_be_likely_enough(double score, int links) =>
        Assert.Equal(links, VersionDecoder.Decode(Told.Dense(new[,] { { score, 0, 0, 0 }, { 0, 0, 0, 0 }, { 0, 0, 0, 0 }, { 0, 0, 0, 0 } }), Unrelated()).Count);

    [Fact]
    public void Of_moved_sentences_that_exclude_each_other_the_likelier_is_linked_and_of_equal_ones_the_first()
    {
        // Two rows and two columns are left beside the chain.
        ScoreMatrix scores = Told.Dense(new[,] { { 0, 0, 0.99, 0 }, { 0, 0, 0, 0.99 }, { 0.6, 0.8, 0, 0 }, { 0.7, 0.6, 0, 0 } });
        Assert.Equal([(0, 2, 0.99), (1, 3, 0.99), (2, 1, 0.8), (3, 0, 0.7)], VersionDecoder.Decode(scores, Unrelated()).Select(link => (link.Row, link.Column, link.Score)));
        ScoreMatrix equal = Told.Dense(new[,] { { 0, 0, 0.99, 0 }, { 0, 0, 0, 0.99 }, { 0.6, 0.6, 0, 0 }, { 0.6, 0.6, 0, 0 } });
        Assert.Equal([(0, 2), (1, 3), (2, 0), (3, 1)], VersionDecoder.Decode(equal, Unrelated()).Select(link => (link.Row, link.Column)));
    }

    // Nothing in a gap or beside a link is like anything.
    private static VersionLikeness Unrelated()
    {
        StoryScores scores = StoryScores.Of(Told.Pair(["Rain fell in the north.", "Shares rose.", "Divers found a hole.", "Winter came."], ["A bakery sells bread.", "The mayor spoke.", "Hotels are full.", "Dogs barked."]));
        return new VersionLikeness(scores.Terms.Articles[0], scores.Terms.Articles[1], scores.Scorer);
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
    private static string Linked(string[] right) => Linked(Text, right);

    private static string Linked(string[] left, string[] right) => string.Join(' ', Aligner.Align(Told.Pair(left, right)).Links
        .Select(link => $"{string.Join(',', link.Left.Sentences)}-{string.Join(',', link.Right.Sentences)}{(link.Moved ? "*" : "")}"));
}
