using System.Buffers.Binary;
using ArticleDiff.Text;

namespace ArticleDiff.Words;

/// <summary>
/// The embedded lexicon as bytes, read in place. Form, little-endian: signature, number of words, number of synsets, first synset of verbs,
/// adjectives and adverbs, length of each of six sections (4 bytes each); then the sections:
/// offsets of blocks of <see cref="BlockSize"/> strings (4 bytes each); the strings in ordinal order, each the number of letters shared with
/// the one before it in its block, the number of further letters, and these in ASCII; offsets of word records (3 bytes each); word records:
/// lists of synsets, of base forms, of derivations; synsets (3 bytes each: flags, and the synset above or an offset into the last section);
/// for synsets with more relations, lists of synsets above and of opposites.
/// A list is its length and its members, in groups of seven bits, the low ones first.
/// </summary>
internal sealed class LexiconData
{
    /// <summary>The first four bytes, ADLX.</summary>
    public const int Signature = 0x584C4441;

    /// <summary>Strings in a block.</summary>
    public const int BlockSize = 16;

    /// <summary>Of a synset: its kinds are few.</summary>
    public const int SpecificFlag = 1 << 22;

    /// <summary>Of a synset: its relations are in the last section.</summary>
    public const int FurtherFlag = 1 << 23;

    /// <summary>Of a synset: nothing is above it.</summary>
    public const int NoParent = SpecificFlag - 1;

    private const int HeadSize = 4 * (6 + SectionCount), SectionCount = 6;

    private readonly byte[] _bytes;
    private readonly int[] _sections = new int[SectionCount];

    /// <summary>Takes the bytes of a lexicon.</summary>
    /// <exception cref="InvalidOperationException">They are no lexicon.</exception>
    public LexiconData(byte[] bytes)
    {
        _bytes = bytes;
        if (bytes.Length < HeadSize || Int(0) != Signature) throw new InvalidOperationException("The lexicon's signature is missing.");
        int start = HeadSize;
        for (int i = 0; i < SectionCount; i++)
        {
            _sections[i] = start;
            start += Int(4 * (6 + i));
        }

        if (start != bytes.Length) throw new InvalidOperationException("The lexicon's length is wrong.");
    }

    /// <summary>Number of words.</summary>
    public int WordCount => Int(4);

    /// <summary>Number of synsets.</summary>
    public int SynsetCount => Int(8);

    /// <summary>Reads the embedded file.</summary>
    public static LexiconData Load() => new(EmbeddedData.Bytes("lexicon.data.bin"));

    /// <summary>The id of a word, its place in ordinal order, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        int low = 0;
        int high = ((WordCount + BlockSize - 1) / BlockSize) - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            int at = Block(middle);
            if (Compare(word, _bytes.AsSpan(at + 2, _bytes[at + 1])) < 0) high = middle - 1;
            else low = middle;
        }

        // Front coding needs no copy: how many letters the word shares with the entry before it says, for most entries, on which side it stands.
        int next = Block(low), same = 0;
        for (int id = low * BlockSize; id < Math.Min(WordCount, (low + 1) * BlockSize); id++)
        {
            int shared = _bytes[next], further = _bytes[next + 1];
            ReadOnlySpan<byte> rest = _bytes.AsSpan(next + 2, further);
            next += 2 + further;
            if (shared > same) continue;
            if (shared < same) return -1;
            int letters = 0;
            while (letters < further && same < word.Length && word[same] == rest[letters])
            {
                letters++;
                same++;
            }

            if (letters == further && same == word.Length) return id;
            if (same == word.Length || (letters < further && word[same] < rest[letters])) return -1;
        }

        return -1;
    }

    /// <summary>The letters of a word.</summary>
    public string Text(int id)
    {
        Span<byte> current = stackalloc byte[byte.MaxValue];
        int next = Block(id / BlockSize);
        int length = 0;
        for (int i = 0; i <= id % BlockSize; i++) length = ReadString(ref next, current);
        return System.Text.Encoding.ASCII.GetString(current[..length]);
    }

    /// <summary>The first of a word's three lists: its synsets.</summary>
    public LexiconList Senses(int word) => new(_bytes, _sections[3] + Int24(_sections[2] + (3 * word)));

    /// <summary>The synsets above a synset, and in the list behind it its opposites; both are empty when nothing is known.</summary>
    public bool TryFurther(int synset, out LexiconList parents)
    {
        int value = Int24(_sections[4] + (3 * synset));
        parents = (value & FurtherFlag) == 0 ? default : new LexiconList(_bytes, _sections[5] + (value & NoParent));
        return (value & FurtherFlag) != 0;
    }

    /// <summary>The one synset above a synset without further relations, or -1.</summary>
    public int Parent(int synset)
    {
        int value = Int24(_sections[4] + (3 * synset)) & NoParent;
        return value == NoParent ? -1 : value;
    }

    /// <summary>Whether a synset has few kinds.</summary>
    public bool IsSpecific(int synset) => (Int24(_sections[4] + (3 * synset)) & SpecificFlag) != 0;

    /// <summary>Index of the part of speech of a synset: noun, verb, adjective, adverb.</summary>
    public int PartOf(int synset) => synset < Int(12) ? 0 : synset < Int(16) ? 1 : synset < Int(20) ? 2 : 3;

    private int Block(int index) => _sections[1] + Int(_sections[0] + (4 * index));

    private int ReadString(ref int next, Span<byte> current)
    {
        int shared = _bytes[next];
        int further = _bytes[next + 1];
        _bytes.AsSpan(next + 2, further).CopyTo(current[shared..]);
        next += 2 + further;
        return shared + further;
    }

    private int Int(int at) => BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(at));

    private int Int24(int at) => _bytes[at] | (_bytes[at + 1] << 8) | (_bytes[at + 2] << 16);

    private static int Compare(ReadOnlySpan<char> word, ReadOnlySpan<byte> entry)
    {
        int length = Math.Min(word.Length, entry.Length);
        for (int i = 0; i < length; i++)
        {
            if (word[i] != entry[i]) return word[i] - entry[i];
        }

        return word.Length - entry.Length;
    }
}
