using ArticleDiff.Text;

namespace ArticleDiff.Corpora;

/// <summary>Numbers that follow from a seed and from nothing else: SplitMix64 (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014). The same seed gives the same numbers on every machine.</summary>
/// <param name="seed">The seed.</param>
public sealed class SeededNumbers(ulong seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private ulong _state = seed;

    /// <summary>The next number of 64 bits.</summary>
    public ulong Next() => StableHash.Mix(_state += Step);

    /// <summary>The next number from 0 up to, and without, a limit; each is as likely (Lemire 2019).</summary>
    /// <param name="limit">At least one.</param>
    public int Below(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        ulong high = Math.BigMul(Next(), (ulong)limit, out ulong low);
        if (low < (ulong)limit)
        {
            ulong threshold = (0UL - (ulong)limit) % (ulong)limit;
            while (low < threshold) high = Math.BigMul(Next(), (ulong)limit, out low);
        }

        return (int)high;
    }
}
