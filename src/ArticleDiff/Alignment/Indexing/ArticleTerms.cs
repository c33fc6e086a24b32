using System.Runtime.InteropServices;

namespace ArticleDiff.Alignment.Indexing;

/// <summary>The terms of the body units of one article, unit by unit (a body unit is called a row).</summary>
internal sealed class ArticleTerms(int article, int[] units, int[] starts, List<Occurrence> occurrences, int[][] grams)
{
    private readonly List<Occurrence> _occurrences = occurrences;

    /// <summary>Index of the article in the story.</summary>
    public int Article { get; } = article;

    /// <summary>Number of body units.</summary>
    public int Rows => units.Length;

    /// <summary>All occurrences, row after row.</summary>
    public Span<Occurrence> All => CollectionsMarshal.AsSpan(_occurrences);

    /// <summary>The index of the unit that a row stands for.</summary>
    public int UnitOf(int row) => units[row];

    /// <summary>The row of a unit, or a negative number when it is set aside.</summary>
    public int RowOf(int unit) => Array.BinarySearch(units, unit);

    /// <summary>The terms of a row in reading order.</summary>
    public ReadOnlySpan<Occurrence> Row(int row) => All[starts[row]..starts[row + 1]];

    /// <summary>The terms of a row, to be changed while the story is read.</summary>
    public Span<Occurrence> Editable(int row) => All[starts[row]..starts[row + 1]];

    /// <summary>The terms of several neighbouring rows as if they were one.</summary>
    public ReadOnlySpan<Occurrence> Stretch(int row, int count) => All[starts[row]..starts[row + count]];

    /// <summary>Hashes of the character 4-grams of a row's words, ascending, repeats kept.</summary>
    public ReadOnlySpan<int> Grams(int row) => grams[row];
}
