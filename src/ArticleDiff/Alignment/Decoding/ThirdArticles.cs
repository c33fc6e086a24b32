using System.Runtime.InteropServices;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>
/// For each row of a story the rows of other articles that it is compared with, the likeliest first: what third articles say of a pair is then known after a
/// few of them.
/// </summary>
internal sealed class ThirdArticles
{
    // By row, rows numbered through the story: the others, the likeliest first.
    private readonly Neighbour[][] _neighbours;
    private readonly int[] _offsets, _articleOf;

    /// <summary>Orders the scores of a story; [left, right] with left before right.</summary>
    public ThirdArticles(ScoreMatrix[,] scores)
    {
        int articles = scores.GetLength(0);
        _offsets = new int[articles + 1];
        for (int article = 0; article < articles; article++)
            _offsets[article + 1] = _offsets[article] + (article + 1 < articles ? scores[article, article + 1].Rows : scores[article - 1, article].Columns);
        _articleOf = new int[_offsets[^1]];
        _neighbours = new Neighbour[_articleOf.Length][];
        List<Neighbour> found = [];
        for (int article = 0; article < articles; article++)
            for (int row = 0; row < _offsets[article + 1] - _offsets[article]; row++)
            {
                found.Clear();
                AddAll(scores, article, row, found);
                StableOrder.Sort(CollectionsMarshal.AsSpan(found), static (x, y) => y.Score.CompareTo(x.Score));
                _articleOf[_offsets[article] + row] = article;
                _neighbours[_offsets[article] + row] = [.. found];
            }
    }

    /// <summary>A reader of what third articles say of pairs. One reader serves one thread.</summary>
    public Reader Read() => new(this);

    private void AddAll(ScoreMatrix[,] scores, int article, int row, List<Neighbour> found)
    {
        for (int other = 0; other < article; other++)
        {
            ScoreMatrix matrix = scores[other, article];
            foreach (int i in matrix.Column(row)) Add(matrix[i], _offsets[other] + matrix.RowOf(i), found);
        }

        for (int other = article + 1; other < _offsets.Length - 1; other++)
        {
            ScoreMatrix matrix = scores[article, other];
            (int start, int end) = matrix.Row(row);
            for (int i = start; i < end; i++) Add(matrix[i], _offsets[other] + matrix.ColumnOf(i), found);
        }
    }

    private static void Add(double score, int row, List<Neighbour> found)
    {
        if (score > 0) found.Add(new Neighbour(score, row));
    }

    /// <summary>Reads pairs; those of one row after the other are read fastest.</summary>
    internal sealed class Reader(ThirdArticles thirds)
    {
        // What the present row scores with each row of the story.
        private readonly double[] _scores = new double[thirds._articleOf.Length];
        private int _row = -1;

        /// <summary>The two third articles that support a pair best: how likely their best sentence says what both sides say. Zero where there is none.</summary>
        public (double First, double Second) Best(int left, int row, int right, int column)
        {
            Begin(thirds._offsets[left] + row);
            (double first, double second) = (0, 0);
            (int firstArticle, int secondArticle) = (-1, -1);
            // A row of the left article is no neighbour of the present row, and one of the right article none of the column: what is found is in third articles.
            foreach (ref readonly Neighbour neighbour in thirds._neighbours[thirds._offsets[right] + column].AsSpan())
            {
                // The weaker of two scores counts, and the rest scores less still.
                if (neighbour.Score <= second) break;
                double score = Math.Min(neighbour.Score, _scores[neighbour.Row]);
                if (score <= second) continue;
                int third = thirds._articleOf[neighbour.Row];
                if (third == firstArticle) first = Math.Max(first, score);
                else if (score > first) (first, firstArticle, second, secondArticle) = (score, third, first, firstArticle);
                else if (third == secondArticle) second = Math.Max(second, score);
                else (second, secondArticle) = (score, third);
            }

            return (first, second);
        }

        private void Begin(int row)
        {
            if (row == _row) return;
            if (_row >= 0)
                foreach (ref readonly Neighbour neighbour in thirds._neighbours[_row].AsSpan()) _scores[neighbour.Row] = 0;
            foreach (ref readonly Neighbour neighbour in thirds._neighbours[row].AsSpan()) _scores[neighbour.Row] = neighbour.Score;
            _row = row;
        }
    }

    private readonly record struct Neighbour(double Score, int Row);
}
