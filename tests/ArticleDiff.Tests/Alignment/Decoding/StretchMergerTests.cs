using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Decoding;

public sealed class StretchMergerTests
{
    private const string Whole = "Divers found a hole in the hull and the owner promised to pay for the lost luggage.";
    private const string First = "Divers found a hole in the hull.", Second = "The owner promised to pay for the lost luggage.";
    private const string Other = "Hotels in the region reported a record summer.";

    [Fact]
    public void Two_links_to_the_halves_of_a_sentence_become_one() =>
        Assert.Equal([new DraftLink(0, 1, 0, 2, 0.9)], Merger([Whole], [First, Second]).Join([new(0, 1, 0, 1, 0.9), new(0, 1, 1, 1, 0.8)]));

    [Fact]
    public void Two_links_from_the_halves_of_a_sentence_become_one() =>
        Assert.Equal([new DraftLink(0, 2, 0, 1, 0.9)], Merger([First, Second], [Whole]).Join([new(0, 1, 0, 1, 0.8), new(1, 1, 0, 1, 0.9)]));

    [Fact]
    public void Links_are_joined_however_they_are_ordered() =>
        Assert.Equal([new DraftLink(0, 1, 0, 2, 0.9)], Merger([Whole], [First, Second]).Join([new(0, 1, 1, 1, 0.8), new(0, 1, 0, 1, 0.9)]));

    [Fact]
    public void A_neighbour_that_covers_nothing_new_stays_apart() =>
        Assert.Equal(2, Merger([Whole], [Whole, Other]).Join([new(0, 1, 0, 1, 0.9), new(0, 1, 1, 1, 0.6)]).Count);

    [Fact]
    public void Halves_that_do_not_lie_next_to_each_other_stay_apart() =>
        Assert.Equal(2, Merger([Whole], [First, Other, Second]).Join([new(0, 1, 0, 1, 0.9), new(0, 1, 2, 1, 0.8)]).Count);

    [Fact]
    public void A_link_that_may_join_on_either_side_joins_on_the_same_one_when_the_articles_change_places()
    {
        const string Longer = "Divers found a hole in the hull and the owner promised to pay for the lost luggage and for a night in a hotel.", Rest = "For a night in a hotel.";
        List<DraftLink> joined = Merger([First, Longer], [Whole, Rest]).Join([new(0, 1, 0, 1, 0.9), new(1, 1, 0, 1, 0.8), new(1, 1, 1, 1, 0.7)]);
        List<DraftLink> turned = Merger([Whole, Rest], [First, Longer]).Join([new(0, 1, 0, 1, 0.9), new(0, 1, 1, 1, 0.8), new(1, 1, 1, 1, 0.7)]);

        Assert.True(joined.Count < 3);
        Assert.Equal(joined.Order(Comparer<DraftLink>.Create((x, y) => x.Row.CompareTo(y.Row))),
            turned.Select(link => new DraftLink(link.Column, link.Columns, link.Row, link.Rows, link.Score)).Order(Comparer<DraftLink>.Create((x, y) => x.Row.CompareTo(y.Row))));
    }

    [Fact]
    public void Links_of_different_rows_or_of_stretches_of_different_length_stay_apart()
    {
        Assert.Equal(2, Merger([Whole, Whole], [First, Second]).Join([new(0, 1, 0, 1, 0.9), new(1, 1, 1, 1, 0.8)]).Count);
        Assert.Equal(2, Merger([Whole, Other], [First, Second]).Join([new(0, 1, 0, 1, 0.9), new(0, 2, 1, 1, 0.8)]).Count);
        Assert.Equal(2, Merger([First, Second], [Whole, Other]).Join([new(0, 1, 0, 1, 0.9), new(1, 1, 0, 2, 0.8)]).Count);
    }

    [Fact]
    public void Three_parts_become_one_link_and_a_fourth_stays_apart()
    {
        const string Third = "An inquiry will begin next month.", Fourth = "Fishermen called the police at night.";
        string whole = string.Join(' ', First, Second, Third, Fourth);
        DraftLink[] parts = [.. Enumerable.Range(0, 4).Select(i => new DraftLink(0, 1, i, 1, 0.9 - (0.1 * i)))];
        Assert.Equal([new DraftLink(0, 1, 0, 3, 0.9), parts[3]], Merger([whole], [First, Second, Third, Fourth]).Join([.. parts]));
        Assert.Equal([new DraftLink(0, 3, 0, 1, 0.9), new DraftLink(3, 1, 0, 1, parts[3].Score)],
            Merger([First, Second, Third, Fourth], [whole]).Join([.. parts.Select(link => new DraftLink(link.Column, 1, 0, 1, link.Score))]));
    }

    [Fact]
    public void Without_links_there_is_nothing_to_merge() => Assert.Empty(Merger([Whole], [First]).Join([]));

    // Sentences of other articles keep the words of interest rare.
    private static StretchMerger Merger(string[] left, string[] right)
    {
        StoryTerms terms = StoryTerms.Read(Told.Pair([.. left, "Rain fell in the north.", "Shares rose slightly."], [.. right, "The mayor opened a bridge.", "A bakery sells bread."]));
        return new StretchMerger(terms.Articles[0], terms.Articles[1], new FeatureExtractor(TermRelations.Of(terms.Vocabulary)));
    }
}
