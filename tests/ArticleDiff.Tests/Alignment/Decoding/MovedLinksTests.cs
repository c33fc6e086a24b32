using ArticleDiff.Alignment.Decoding;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Decoding;

public sealed class MovedLinksTests
{
    [Fact]
    public void Links_in_order_were_not_moved() => Assert.Equal("---", Moved(3, One(0, 0), One(1, 1), One(2, 2)));

    [Fact]
    public void The_link_that_stands_out_of_the_order_was_moved() => Assert.Equal("---M", Moved(4, One(0, 1), One(1, 2), One(2, 3), One(3, 0)));

    [Fact]
    public void Of_two_that_cross_the_weaker_was_moved() => Assert.Equal("M-", Moved(2, One(0, 1) with { Score = 0.6 }, One(1, 0)));

    [Fact]
    public void Two_links_of_one_sentence_keep_the_order() => Assert.Equal("---", Moved(4, One(0, 0), One(0, 1), One(1, 2)));

    [Fact]
    public void A_second_link_to_the_same_sentence_from_its_neighbour_is_no_move() => Assert.Equal("---", Moved(3, One(0, 0), One(1, 0), One(2, 1)));

    [Fact]
    public void A_second_link_to_the_same_sentence_from_far_away_is_a_move() => Assert.Equal("---M", Moved(3, One(0, 0), One(1, 1), One(2, 2), One(5, 0)));

    [Fact]
    public void The_answers_stand_in_the_order_of_the_links() => Assert.Equal("M---", Moved(4, One(3, 0), One(0, 1), One(1, 2), One(2, 3)));

    [Fact]
    public void A_long_side_counts_by_its_middle() => Assert.Equal("---", Moved(5, One(0, 0), new DraftLink(1, 1, 1, 2, 0.9), One(2, 3)));

    [Fact]
    public void No_links_have_no_moves() => Assert.Empty(MovedLinks.Find([], 3));

    private static DraftLink One(int row, int column) => new(row, 1, column, 1, 0.9);

    private static string Moved(int columns, params DraftLink[] links) => string.Concat(MovedLinks.Find(links, columns).Select(moved => moved ? 'M' : '-'));
}
