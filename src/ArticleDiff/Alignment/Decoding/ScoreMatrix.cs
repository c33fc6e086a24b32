namespace ArticleDiff.Alignment.Decoding;

/// <summary>
/// Scores of candidate pairs between the rows of two articles: sparse, row by row, columns ascending. What is not a candidate scores 0.
/// </summary>
internal sealed class ScoreMatrix
{
    private readonly int[] _rowStarts;
    private readonly int[] _columns;
    private readonly double[] _scores;
    private readonly int[] _columnStarts;
    private readonly int[] _byColumn;
    private readonly int[] _rowOf;

    /// <param name="rows">Number of rows of the left article.</param>
    /// <param name="columns">Number of rows of the right article.</param>
    /// <param name="rowStarts">Where the candidates of a row begin; one longer than there are rows.</param>
    /// <param name="columnIndexes">The columns of all candidates.</param>
    /// <param name="scores">The scores of all candidates.</param>
    public ScoreMatrix(int rows, int columns, int[] rowStarts, int[] columnIndexes, double[] scores)
    {
        (Rows, Columns, _rowStarts, _columns, _scores) = (rows, columns, rowStarts, columnIndexes, scores);
        _columnStarts = new int[columns + 1];
        _byColumn = new int[columnIndexes.Length];
        _rowOf = new int[columnIndexes.Length];
        foreach (int column in columnIndexes) _columnStarts[column + 1]++;
        for (int column = 0; column < columns; column++) _columnStarts[column + 1] += _columnStarts[column];
        int[] next = _columnStarts.AsSpan(0, columns).ToArray();
        for (int row = 0; row < rows; row++)
            for (int i = rowStarts[row]; i < rowStarts[row + 1]; i++)
            {
                _rowOf[i] = row;
                _byColumn[next[columnIndexes[i]]++] = i;
            }
    }

    private ScoreMatrix(ScoreMatrix other, double[] scores, CandidateShares[]? shares)
    {
        (Rows, Columns, _rowStarts, _columns) = (other.Rows, other.Columns, other._rowStarts, other._columns);
        (_columnStarts, _byColumn, _rowOf, _scores, Shares) = (other._columnStarts, other._byColumn, other._rowOf, scores, shares);
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>What both sides of each candidate have in common, or null where nobody has measured it.</summary>
    public CandidateShares[]? Shares { get; init; }

    /// <summary>Number of candidates.</summary>
    public int Count => _columns.Length;

    /// <summary>The candidates of a row as indexes for <see cref="ColumnOf"/> and the indexer.</summary>
    public (int Start, int End) Row(int row) => (_rowStarts[row], _rowStarts[row + 1]);

    /// <summary>The candidates of a column, rows ascending, as indexes for <see cref="RowOf"/> and the indexer.</summary>
    public ReadOnlySpan<int> Column(int column) => _byColumn.AsSpan(_columnStarts[column].._columnStarts[column + 1]);

    public int ColumnOf(int candidate) => _columns[candidate];

    public int RowOf(int candidate) => _rowOf[candidate];

    /// <summary>The row of each candidate.</summary>
    public ReadOnlySpan<int> RowsOfAll => _rowOf;

    /// <summary>The column of each candidate.</summary>
    public ReadOnlySpan<int> ColumnsOfAll => _columns;

    /// <summary>The score of a candidate.</summary>
    public double this[int candidate] => _scores[candidate];

    /// <summary>The score of a pair; 0 when it is no candidate.</summary>
    public double At(int row, int column)
    {
        int at = IndexOf(row, column);
        return at < 0 ? 0 : _scores[at];
    }

    /// <summary>The candidate of a row and a column, or a negative number.</summary>
    public int IndexOf(int row, int column)
    {
        int start = _rowStarts[row], count = _rowStarts[row + 1] - start;
        // A row that meets all columns has each at its place.
        return count == Columns ? start + column : Array.BinarySearch(_columns, start, count, column);
    }

    /// <summary>A copy of the scores of all candidates.</summary>
    public double[] ToArray() => [.. _scores];

    /// <summary>The same candidates with other scores.</summary>
    public ScoreMatrix With(double[] scores) => new(this, scores, Shares);

    /// <summary>The same candidates with the same scores, for who keeps them and asks for no more.</summary>
    public ScoreMatrix WithoutShares() => Shares is null ? this : new(this, _scores, null);

    /// <summary>The best score of each row. Found at each call: a story of many articles has a matrix for each two of them.</summary>
    public double[] RowMaxima() => Maxima(_rowOf, Rows);

    /// <summary>The best score of each column. Found at each call.</summary>
    public double[] ColumnMaxima() => Maxima(_columns, Columns);

    private double[] Maxima(int[] lines, int count)
    {
        double[] best = new double[count];
        for (int i = 0; i < lines.Length; i++) best[lines[i]] = Math.Max(best[lines[i]], _scores[i]);
        return best;
    }
}
