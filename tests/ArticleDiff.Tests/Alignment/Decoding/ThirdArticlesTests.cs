using ArticleDiff.Alignment.Decoding;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Decoding;

public sealed class ThirdArticlesTests
{
    [Fact]
    public void What_third_articles_say_is_what_looking_at_all_sentences_finds()
    {
        ScoreMatrix[,] scores = Told.MuseumScores.Content;
        ThirdArticles.Reader reader = new ThirdArticles(scores).Read();
        int articles = scores.GetLength(0), compared = 0, contradicted = 0;
        for (int left = 0; left < articles; left++)
            for (int right = left + 1; right < articles; right++)
                for (int i = 0; i < scores[left, right].Count; i++)
                {
                    int row = scores[left, right].RowOf(i), column = scores[left, right].ColumnOf(i);
                    List<double> best = [0, 0];
                    double contradiction = 0;
                    for (int third = 0; third < articles; third++)
                    {
                        if (third == left || third == right) continue;
                        double through = Through(left, row, right, column, third);
                        best.Add(through);
                        contradiction = Math.Max(contradiction, Math.Min(Best(left, row, third), Best(right, column, third)) - through);
                    }

                    best.Sort();
                    Assert.Equal(new ThirdArticleView(best[^1], best[^2], contradiction), reader.Of(left, row, right, column));
                    compared++;
                    if (contradiction > 0.5) contradicted++;
                }

        Assert.True(compared > 500, $"{compared} pairs");
        Assert.True(contradicted > 50, $"{contradicted} pairs that a third article tells apart");

        double Best(int article, int row, int third) => Enumerable.Range(0, RowsOf(article, third)).Max(other => At(article, row, third, other));

        int RowsOf(int article, int third) => article < third ? scores[article, third].Columns : scores[third, article].Rows;

        double Through(int left, int row, int right, int column, int third)
        {
            double best = 0;
            for (int other = 0; other < RowsOf(left, third); other++) best = Math.Max(best, Math.Min(At(left, row, third, other), At(right, column, third, other)));
            return best;
        }

        double At(int one, int row, int other, int column) => one < other ? scores[one, other].At(row, column) : scores[other, one].At(column, row);
    }
}
