using ArticleDiff.Alignment.Decoding;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Decoding;

public sealed class ThirdArticlesTests
{
    [Fact]
    public void The_two_best_third_articles_are_those_that_looking_at_all_sentences_finds()
    {
        ScoreMatrix[,] scores = Told.MuseumScores.Content;
        ThirdArticles.Reader reader = new ThirdArticles(scores).Read();
        int articles = scores.GetLength(0), compared = 0;
        for (int left = 0; left < articles; left++)
            for (int right = left + 1; right < articles; right++)
                for (int i = 0; i < scores[left, right].Count; i++)
                {
                    int row = scores[left, right].RowOf(i), column = scores[left, right].ColumnOf(i);
                    List<double> best = [0, 0];
                    for (int third = 0; third < articles; third++)
                        if (third != left && third != right) best.Add(Through(left, row, right, column, third));
                    best.Sort();
                    Assert.Equal((best[^1], best[^2]), reader.Best(left, row, right, column));
                    compared++;
                }

        Assert.True(compared > 500, $"{compared} pairs");

        double Through(int left, int row, int right, int column, int third)
        {
            int rows = left < third ? scores[left, third].Columns : scores[third, left].Rows;
            double best = 0;
            for (int other = 0; other < rows; other++) best = Math.Max(best, Math.Min(At(left, row, third, other), At(right, column, third, other)));
            return best;
        }

        double At(int one, int row, int other, int column) => one < other ? scores[one, other].At(row, column) : scores[other, one].At(column, row);
    }
}
