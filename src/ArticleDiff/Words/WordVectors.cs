using System.Buffers.Binary;
using ArticleDiff.Text;

namespace ArticleDiff.Words;

/// <summary>
/// Words as vectors by the words that stand around them in newswire and in an encyclopedia: GloVe (Pennington, Socher and Manning, EMNLP 2014)
/// in a compact embedded table (docs/licences/glove.txt). Form, little-endian: signature, number of words, of dimensions, of letters (4 bytes
/// each); the length of each word (1 byte); the letters of all words, in ordinal order; the rank of each by frequency (2 bytes); the values, two
/// in a byte, the low half first, from -7 to 7. Reading is thread-safe and costs nothing before the first look-up.
/// </summary>
internal sealed class WordVectors
{
    /// <summary>The first four bytes, ADWV.</summary>
    public const int Signature = 0x56574441;

    private const int HeadSize = 16;

    private static readonly Lazy<WordVectors> Instance = new(() => new WordVectors(EmbeddedData.Bytes("vectors.data.bin")));

    private readonly byte[] _bytes;
    private readonly int[] _starts;
    private readonly int _ranks, _values;

    /// <summary>Takes the bytes of a table.</summary>
    /// <exception cref="InvalidOperationException">They are no such table.</exception>
    public WordVectors(byte[] bytes)
    {
        if (bytes.Length < HeadSize || Int(bytes, 0) != Signature) throw new InvalidOperationException("The signature of the word vectors is missing.");
        (_bytes, Count, Dimensions) = (bytes, Int(bytes, 4), Int(bytes, 8));
        _starts = new int[Count + 1];
        _starts[0] = HeadSize + Count;
        for (int i = 0; i < Count; i++) _starts[i + 1] = _starts[i] + bytes[HeadSize + i];
        _ranks = _starts[^1];
        _values = _ranks + 2 * Count;
        if (_values + Count * Dimensions / 2 != bytes.Length) throw new InvalidOperationException("The length of the word vectors is wrong.");
    }

    /// <summary>The embedded table.</summary>
    public static WordVectors Default => Instance.Value;

    /// <summary>Number of words.</summary>
    public int Count { get; }

    /// <summary>Number of values of a vector.</summary>
    public int Dimensions { get; }

    /// <summary>The place of a word in the table, or -1.</summary>
    /// <param name="lowerCaseWord">The word in lower case.</param>
    public int Find(ReadOnlySpan<char> lowerCaseWord)
    {
        int low = 0, high = Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            int order = Compare(lowerCaseWord, _bytes.AsSpan(_starts[middle].._starts[middle + 1]));
            if (order == 0) return middle;
            if (order < 0) high = middle - 1;
            else low = middle + 1;
        }

        return -1;
    }

    /// <summary>The place of a word among all words by frequency; 1 is the most frequent.</summary>
    public int RankOf(int word) => BinaryPrimitives.ReadUInt16LittleEndian(_bytes.AsSpan(_ranks + 2 * word));

    /// <summary>Copies the values of a word's vector.</summary>
    public void CopyTo(int word, Span<short> values)
    {
        ReadOnlySpan<byte> packed = _bytes.AsSpan(_values + word * (Dimensions / 2), Dimensions / 2);
        for (int i = 0; i < packed.Length; i++)
        {
            values[2 * i] = Signed(packed[i] & 15);
            values[2 * i + 1] = Signed(packed[i] >> 4);
        }
    }

    private static short Signed(int half) => (short)(half > 7 ? half - 16 : half);

    private static int Int(byte[] bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));

    private static int Compare(ReadOnlySpan<char> word, ReadOnlySpan<byte> entry)
    {
        int length = Math.Min(word.Length, entry.Length);
        for (int i = 0; i < length; i++)
            if (word[i] != entry[i]) return word[i] - entry[i];
        return word.Length - entry.Length;
    }
}
