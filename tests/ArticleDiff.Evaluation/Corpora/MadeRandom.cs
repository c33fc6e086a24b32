using ArticleDiff.Text;

namespace ArticleDiff.Evaluation.Corpora;

/// <summary>Numbers that follow from a seed: SplitMix64 (Steele, Lea and Flood 2014), the same on every machine.</summary>
internal sealed class MadeRandom(ulong seed)
{
    private ulong _state = seed;

    public ulong Next() => StableHash.Mix(_state += 0x9E3779B97F4A7C15);

    /// <summary>A number from 0 up to, and without, a limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);
}
