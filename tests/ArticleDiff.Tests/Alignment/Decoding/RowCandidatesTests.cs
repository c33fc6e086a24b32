using ArticleDiff.Alignment.Decoding;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Decoding;

public sealed class RowCandidatesTests
{
    // Rows 0 to 4 are those of article 0, rows 5 to 9 those of article 1.
    private static readonly int[] ArticleOf = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1];

    [Fact]
    public void The_heaviest_rows_of_each_article_are_kept_ascending() => Assert.Equal([1, 3, 5, 8], Kept(2, 10, (1, 5), (0, 1), (3, 4), (4, 2), (8, 7), (6, 1), (5, 3)));

    [Fact]
    public void Weights_of_one_row_add_up() => Assert.Equal([0, 2], Kept(2, 10, (0, 2), (1, 3), (2, 4), (0, 2)));

    [Fact]
    public void Of_equal_rows_the_first_are_kept() => Assert.Equal([0, 1], Kept(2, 10, (3, 1), (1, 1), (2, 1), (0, 1)));

    [Fact]
    public void Fewer_rows_than_may_be_kept_are_all_kept() => Assert.Equal([2, 7], Kept(3, 10, (7, 1), (2, 1)));

    [Fact]
    public void Of_all_articles_together_the_heaviest_are_kept() => Assert.Equal([1, 8], Kept(2, 2, (1, 5), (3, 2), (8, 7), (5, 3)));

    [Fact]
    public void Of_equal_rows_of_all_articles_the_first_are_kept() => Assert.Equal([0, 1, 5], Kept(2, 3, (6, 1), (5, 1), (1, 1), (0, 1)));

    [Fact]
    public void A_row_that_shares_nothing_but_weightless_terms_is_a_candidate_too() => Assert.Equal([4], Kept(2, 10, (4, 0), (4, 0)));

    [Fact]
    public void Nothing_of_a_row_is_left_for_the_next_one()
    {
        RowCandidates candidates = new(ArticleOf.Length, 2, 2);
        candidates.Add(1, 9);
        candidates.Add(6, 9);
        candidates.Keep(ArticleOf, 10);
        candidates.Clear();
        Assert.Empty(candidates.Kept);
        candidates.Add(1, 1);
        candidates.Add(2, 2);
        candidates.Add(3, 3);
        candidates.Keep(ArticleOf, 10);
        Assert.Equal([2, 3], candidates.Kept);
    }

    private static List<int> Kept(int perArticle, int most, params (int Row, float Weight)[] added)
    {
        RowCandidates candidates = new(ArticleOf.Length, 2, perArticle);
        foreach ((int row, float weight) in added) candidates.Add(row, weight);
        candidates.Keep(ArticleOf, most);
        return candidates.Kept;
    }
}
