namespace ArticleDiff.Text;

/// <summary>Hashes of 64 bits that are the same in every run and on every machine. They serve tables and order, never secrets.</summary>
public static class StableHash
{
    private const ulong Offset = 14695981039346656037, Prime = 1099511628211;

    /// <summary>The hash of a text: FNV-1a over its UTF-16 code units (Fowler, Noll and Vo), then <see cref="Mix"/>.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        ulong hash = Offset;
        foreach (char c in text) hash = (hash ^ c) * Prime;
        return Mix(hash);
    }

    /// <summary>Spreads a number over all 64 bits: the finaliser of SplitMix64 (Steele, Lea and Flood 2014). Different numbers give different results.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
