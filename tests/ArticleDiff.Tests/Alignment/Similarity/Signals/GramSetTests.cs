using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity.Signals;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Similarity.Signals;

public sealed class GramSetTests
{
    [Fact]
    public void A_set_gives_the_coefficient_that_merging_both_lists_gives()
    {
        ArticleTerms left = Told.MuseumScores.Terms.Articles[0], right = Told.MuseumScores.Terms.Articles[1];
        GramSet set = new();
        int shared = 0;
        for (int row = 0; row < left.Rows; row++)
        {
            set.Read(left.Grams(row));
            for (int column = 0; column < right.Rows; column++)
            {
                float expected = GramSet.Dice(left.Grams(row), right.Grams(column));
                Assert.Equal(expected, set.Dice(right.Grams(column)));
                if (expected > 0) shared++;
            }
        }

        Assert.True(shared > 50, $"{shared} pairs share grams");
    }

    [Theory]
    [InlineData(new int[0], new int[0], 0f)]
    [InlineData(new[] { 7 }, new int[0], 0f)]
    [InlineData(new[] { 0, 0, 0 }, new[] { 0, 0 }, 0.8f)]
    [InlineData(new[] { int.MinValue, -1, 0, int.MaxValue }, new[] { int.MinValue, -1, 0, int.MaxValue }, 1f)]
    [InlineData(new[] { 1, 1, 2 }, new[] { 1, 2, 2 }, 2f / 3)]
    public void Repeats_count_as_often_as_both_have_them(int[] left, int[] right, float expected)
    {
        GramSet set = new();
        // What was read before leaves nothing behind.
        set.Read([.. Enumerable.Range(-300, 600)]);
        set.Read(left);
        Assert.Equal(expected, set.Dice(right), 1e-6f);
    }
}
