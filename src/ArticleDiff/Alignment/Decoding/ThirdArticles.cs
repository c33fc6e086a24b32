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
        // What the present row scores with each row of the story, and with the best of each article.
        private readonly double[] _scores = new double[thirds._articleOf.Length], _bestOfRow = new double[thirds._offsets.Length - 1];

        // What the column scores with the best row of each article, and with the one that says best what both say; zero between two calls.
        private readonly double[] _bestOfColumn = new double[thirds._offsets.Length - 1], _through = new double[thirds._offsets.Length - 1];
        private int _row = -1;

        /// <summary>What third articles say of a pair.</summary>
        public ThirdArticleView Of(int left, int row, int right, int column)
        {
            Begin(thirds._offsets[left] + row);
            Neighbour[] neighbours = thirds._neighbours[thirds._offsets[right] + column];
            foreach (ref readonly Neighbour neighbour in neighbours.AsSpan())
            {
                int third = thirds._articleOf[neighbour.Row];
                // The likeliest comes first.
                if (_bestOfColumn[third] == 0) _bestOfColumn[third] = neighbour.Score;
                _through[third] = Math.Max(_through[third], Math.Min(neighbour.Score, _scores[neighbour.Row]));
            }

            double first = 0, second = 0, contradiction = 0;
            foreach (ref readonly Neighbour neighbour in neighbours.AsSpan())
            {
                int third = thirds._articleOf[neighbour.Row];
                if (_bestOfColumn[third] == 0) continue;
                double through = _through[third];
                if (through > first) (first, second) = (through, first);
                else if (through > second) second = through;
                // The left article has no row that the present row is compared with.
                contradiction = Math.Max(contradiction, Math.Min(_bestOfRow[third], _bestOfColumn[third]) - through);
                (_bestOfColumn[third], _through[third]) = (0, 0);
            }

            return new ThirdArticleView(first, second, contradiction);
        }

        private void Begin(int row)
        {
            if (row == _row) return;
            if (_row >= 0)
                foreach (ref readonly Neighbour neighbour in thirds._neighbours[_row].AsSpan()) (_scores[neighbour.Row], _bestOfRow[thirds._articleOf[neighbour.Row]]) = (0, 0);
            foreach (ref readonly Neighbour neighbour in thirds._neighbours[row].AsSpan())
            {
                _scores[neighbour.Row] = neighbour.Score;
                ref double best = ref _bestOfRow[thirds._articleOf[neighbour.Row]];
                best = Math.Max(best, neighbour.Score);
            }

            _row = row;
        }
    }

    private readonly record struct Neighbour(double Score, int Row);
}
