using System.Buffers.Binary;
using System.Text;

namespace ArticleDiff.Text;

/// <summary>
/// The keys of all code points beyond ASCII that are not their own key, read from the embedded table. Form, little-endian: the number n of
/// entries (4 bytes); n entries of 6 bytes in ascending order, each a code point (3), the start of its key (2, in code units) and the
/// key's length (1); then the keys, UTF-16.
/// </summary>
internal sealed class FoldingTable
{
    /// <summary>Bytes of the table's head and of an entry.</summary>
    public const int HeadSize = 4, EntrySize = 6;

    private const string FileName = "folding.data.bin";
    private const int SyllableBase = 0xAC00, SyllableCount = 11172, LeadBase = 0x1100, VowelBase = 0x1161, TrailBase = 0x11A7;
    private const int VowelCount = 21, TrailCount = 28;

    private static readonly Lazy<FoldingTable> Instance = new(() => new FoldingTable(EmbeddedData.Bytes(FileName)));

    private readonly byte[] _bytes;
    private readonly int _count;

    private FoldingTable(byte[] bytes)
    {
        _bytes = bytes;
        _count = BinaryPrimitives.ReadInt32LittleEndian(bytes);
    }

    /// <summary>The embedded table.</summary>
    public static FoldingTable Shared => Instance.Value;

    /// <summary>Writes the key of a code point; returns its length, or -1 when the destination is too short.</summary>
    public int Write(int codePoint, Span<char> destination)
    {
        if (codePoint - SyllableBase is >= 0 and < SyllableCount) return WriteSyllable(codePoint - SyllableBase, destination);
        int entry = Find(codePoint);
        if (entry < 0)
            return new Rune(codePoint).TryEncodeToUtf16(destination, out int own) ? own : -1;
        ReadOnlySpan<byte> record = _bytes.AsSpan(HeadSize + (entry * EntrySize), EntrySize);
        int start = BinaryPrimitives.ReadUInt16LittleEndian(record[3..]);
        int length = record[5];
        if (destination.Length < length) return -1;
        ReadOnlySpan<byte> key = _bytes.AsSpan(HeadSize + (_count * EntrySize) + (2 * start), 2 * length);
        for (int i = 0; i < length; i++) destination[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(key[(2 * i)..]);
        return length;
    }

    private int Find(int codePoint)
    {
        int low = 0;
        int high = _count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            ReadOnlySpan<byte> record = _bytes.AsSpan(HeadSize + (middle * EntrySize), 3);
            int found = record[0] | (record[1] << 8) | (record[2] << 16);
            if (found == codePoint) return middle;
            if (found < codePoint) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    // Korean syllables decompose by arithmetic (The Unicode Standard, section 3.12), so the table leaves them out.
    private static int WriteSyllable(int index, Span<char> destination)
    {
        int trail = index % TrailCount;
        int length = trail == 0 ? 2 : 3;
        if (destination.Length < length) return -1;
        destination[0] = (char)(LeadBase + (index / (VowelCount * TrailCount)));
        destination[1] = (char)(VowelBase + (index / TrailCount % VowelCount));
        if (trail > 0) destination[2] = (char)(TrailBase + trail);
        return length;
    }
}
