namespace ArticleDiff.Alignment.Similarity.Signals;

/// <summary>
/// The Dice coefficient of the character 4-grams of the content words: letters tell forms of one word and misspelt words. One instance holds the grams of one stretch with how often it
/// has them, to be compared with those of several others.
/// </summary>
internal sealed class GramSet
{
    /// <summary>The name of the signal in the table of weights.</summary>
    public const string Name = "grams";

    // Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): hashes that are near each other go to places far apart.
    private const uint Factor = 2654435769;
    private const int SmallestBits = 6;

    private int[] _grams = [];
    private int[] _counts = [];
    // For each place of a table eight times as large whether a gram may be there: most grams of other sentences are nowhere, and one bit says so.
    private ulong[] _seen = [];
    private int _size, _shift;
    private int _length;

    /// <summary>Reads grams in ascending order, repeats kept.</summary>
    public void Read(ReadOnlySpan<int> grams)
    {
        _length = grams.Length;
        int bits = SmallestBits;
        while (1 << bits < 2 * grams.Length) bits++;
        (_size, _shift) = (1 << bits, 32 - bits);
        if (_grams.Length < _size) (_grams, _counts, _seen) = (new int[_size], new int[_size], new ulong[_size / 8]);
        else
        {
            _counts.AsSpan(0, _size).Clear();
            _seen.AsSpan(0, _size / 8).Clear();
        }

        int at = 0;
        for (int i = 0; i < grams.Length; i++)
        {
            if (i == 0 || grams[i] != grams[i - 1]) at = PlaceOf(grams[i]);
            _grams[at] = grams[i];
            _counts[at]++;
            uint bit = BitOf(grams[i]);
            _seen[bit >> 6] |= 1UL << (int)bit;
        }
    }

    /// <summary>The Dice coefficient with other grams in ascending order.</summary>
    public float Dice(ReadOnlySpan<int> others)
    {
        int both = 0;
        ulong[] seen = _seen;
        for (int i = 0; i < others.Length;)
        {
            int gram = others[i], count = 1;
            uint bit = BitOf(gram);
            if ((seen[bit >> 6] >> (int)bit & 1) == 0)
            {
                i++;
                continue;
            }

            while (i + count < others.Length && others[i + count] == gram) count++;
            both += Math.Min(count, _counts[PlaceOf(gram)]);
            i += count;
        }

        return _length + others.Length == 0 ? 0 : 2f * both / (_length + others.Length);
    }

    /// <summary>The Dice coefficient of two ascending lists with repeats, when neither is compared with others.</summary>
    public static float Dice(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        int both = 0, l = 0, r = 0;
        while (l < left.Length && r < right.Length)
        {
            // Without branches: a processor cannot foretell which of two hashes is the smaller one.
            int one = left[l], other = right[r];
            both += one == other ? 1 : 0;
            l += one <= other ? 1 : 0;
            r += other <= one ? 1 : 0;
        }

        return left.Length + right.Length == 0 ? 0 : 2f * both / (left.Length + right.Length);
    }

    private uint BitOf(int gram) => ((uint)gram * Factor) >> (_shift - 3);

    /// <summary>Where a gram is, or would be.</summary>
    private int PlaceOf(int gram)
    {
        int[] grams = _grams, counts = _counts;
        int at = (int)(((uint)gram * Factor) >> _shift);
        while (counts[at] != 0 && grams[at] != gram) at = (at + 1) & (_size - 1);
        return at;
    }
}
