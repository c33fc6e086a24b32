using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Decoding;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Decoding;

public sealed class StoryContextTests
{
    [Fact]
    public void The_order_of_the_articles_changes_no_score()
    {
        // The same articles under ids that put them in another order.
        int[] order = [2, 0, 4, 3, 1];
        StoryScores there = StoryScores.Of(Told.Seeds), here = StoryScores.Of(Renamed(order));
        for (int a = 0; a < order.Length; a++)
            for (int b = 0; b < order.Length; b++)
            {
                if (order[a] >= order[b]) continue;
                ScoreMatrix expected = there.Supported[order[a], order[b]];
                for (int i = 0; i < expected.Count; i++)
                {
                    int row = expected.RowOf(i), column = expected.ColumnOf(i);
                    double actual = a < b ? here.Supported[a, b].At(row, column) : here.Supported[b, a].At(column, row);
                    Assert.Equal(expected[i], actual, 0.001);
                }
            }
    }

    [Theory]
    [InlineData(2, 0, 4, 3, 1)]
    [InlineData(4, 3, 2, 1, 0)]
    public void The_names_of_the_articles_change_no_link(int a, int b, int c, int d, int e)
    {
        int[] order = [a, b, c, d, e];
        Assert.Equal(Links(Told.AlignedSeeds, [0, 1, 2, 3, 4]), Links(Aligner.Align(Renamed(order)), order));

        static string[] Links(StoryAlignment alignment, int[] order) => [.. alignment.Links
            .Select(link => order[link.Left.Article] < order[link.Right.Article] ? link : link.Turned())
            .Select(link => $"{order[link.Left.Article]}:{string.Join(',', link.Left.Sentences)} {order[link.Right.Article]}:{string.Join(',', link.Right.Sentences)} {link.Relation}")
            .Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void A_third_article_that_says_the_same_supports_a_pair()
    {
        ContextFeatures with = Features(0.9, 0.8), without = Features(0.1, 0.1);
        Assert.True(with.Support > without.Support);
        // The way through a third article is as good as its worse half.
        Assert.Equal(0.8 / 2, with.Support, 1e-9);

        static ContextFeatures Features(double leftThird, double rightThird)
        {
            ScoreMatrix[,] scores = new ScoreMatrix[3, 3];
            scores[0, 1] = Told.Dense(new[,] { { 0.5 } });
            scores[0, 2] = Told.Dense(new[,] { { leftThird } });
            scores[1, 2] = Told.Dense(new[,] { { rightThird } });
            return new StoryContext(scores).Features(0, 1)[0];
        }
    }

    [Fact]
    public void Two_articles_alone_have_no_support_and_say_so()
    {
        ScoreMatrix[,] scores = new ScoreMatrix[2, 2];
        scores[0, 1] = Told.Dense(new[,] { { 0.5 } });
        ContextFeatures features = new StoryContext(scores).Features(0, 1)[0];
        Assert.Equal((0, 1), (features.Support, features.Pair));
    }

    [Fact]
    public void A_pair_loses_by_how_far_it_falls_behind_its_rivals_and_the_best_loses_nothing()
    {
        ScoreMatrix[,] scores = new ScoreMatrix[2, 2];
        scores[0, 1] = Told.Dense(new[,] { { 0.9, 0.5 }, { 0.4, 0.3 } });
        ContextFeatures[] features = new StoryContext(scores).Features(0, 1);
        Assert.Equal(0, features[0].Rivals);
        Assert.True(features[1].Rivals < 0 && features[2].Rivals < features[1].Rivals);
    }

    [Fact]
    public void The_share_of_a_pair_is_what_its_rivals_leave_of_the_odds_of_its_row_and_its_column()
    {
        ScoreMatrix[,] scores = new ScoreMatrix[2, 2];
        scores[0, 1] = Told.Dense(new[,] { { 0.5, 0.5 }, { 0.5, 0.75 } });
        ContextFeatures[] features = new StoryContext(scores).Features(0, 1);
        // Odds of 1 and 1 in the first row and column, of 1 and 3 in the second ones.
        Assert.Equal(2 * Math.Log(1.0 / 2), features[0].Share, 1e-9);
        Assert.Equal(2 * Math.Log(3.0 / 4), features[3].Share, 1e-9);
        Assert.Equal(Math.Log(1.0 / 2) + Math.Log(1.0 / 4), features[1].Share, 1e-9);
    }

    [Fact]
    public void Sentences_at_the_same_place_of_their_articles_have_no_distance_and_the_ends_nearly_all_of_it()
    {
        ScoreMatrix[,] scores = new ScoreMatrix[2, 2];
        scores[0, 1] = Told.Dense(new[,] { { 0.5, 0.5 }, { 0.5, 0.5 } });
        ContextFeatures[] features = new StoryContext(scores).Features(0, 1);
        Assert.Equal((0, 0.5, 0.5, 0), (features[0].Distance, features[1].Distance, features[2].Distance, features[3].Distance));
    }

    [Fact]
    public void Size_grows_with_the_articles_and_ends_where_nothing_was_measured()
    {
        Assert.True(Size(10) < Size(40));
        Assert.Equal(Size(100), Size(200));
        Assert.Equal(Size(1), Size(2));

        static double Size(int sentences)
        {
            ScoreMatrix[,] scores = new ScoreMatrix[2, 2];
            double[,] pairs = new double[sentences, sentences];
            for (int row = 0; row < sentences; row++)
                for (int column = 0; column < sentences; column++) pairs[row, column] = 0.1;
            scores[0, 1] = Told.Dense(pairs);
            return new StoryContext(scores).Features(0, 1)[0].Size;
        }
    }

    [Fact]
    public void Linked_neighbours_speak_for_a_pair()
    {
        ScoreMatrix[,] scores = new ScoreMatrix[2, 2];
        scores[0, 1] = Told.Dense(new[,] { { 0.9, 0.1 }, { 0.1, 0.5 } });
        ContextFeatures[] features = new StoryContext(scores).Features(0, 1);
        Assert.Equal((0.5, 0.1, 0.1, 0.9), (features[0].Neighbours, features[1].Neighbours, features[2].Neighbours, features[3].Neighbours));
    }

    [Fact]
    public void Articles_with_more_clear_counterparts_have_more_affinity()
    {
        Assert.True(Affinity(10) > Affinity(5));
        Assert.True(Affinity(5) > Affinity(0));

        static double Affinity(int clear)
        {
            double[,] pairs = new double[10, 10];
            for (int row = 0; row < 10; row++)
                for (int column = 0; column < 10; column++) pairs[row, column] = row == column && row < clear ? 0.97 : 0.02;
            ScoreMatrix[,] scores = new ScoreMatrix[2, 2];
            scores[0, 1] = Told.Dense(pairs);
            return new StoryContext(scores).Features(0, 1)[0].Affinity;
        }
    }

    private static Story Renamed(int[] order) => Story.Create(order.Select((article, place) => new Article($"{place}", Told.Seeds.Articles[article].Tree)));
}
