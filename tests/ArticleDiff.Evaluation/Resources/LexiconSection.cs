namespace ArticleDiff.Evaluation.Resources;

/// <summary>Bytes of a part of the lexicon while it is written.</summary>
internal sealed class LexiconSection
{
    private readonly List<byte> _bytes = [];

    /// <summary>Number of bytes.</summary>
    public int Length => _bytes.Count;

    /// <summary>Adds a number in so many bytes, little-endian.</summary>
    public void Add(int value, int size)
    {
        for (int i = 0; i < size; i++) _bytes.Add((byte)(value >> (8 * i)));
        if (size < 4 && value >> (8 * size) != 0) throw new InvalidOperationException($"{value} needs more than {size} bytes.");
    }

    /// <summary>Adds a list: its length and its numbers, each in groups of seven bits, the low ones first.</summary>
    public void AddList(int[] values)
    {
        AddVariable(values.Length);
        foreach (int value in values) AddVariable(value);
    }

    /// <summary>Adds another section's bytes.</summary>
    public void Append(LexiconSection other) => _bytes.AddRange(other._bytes);

    /// <summary>All bytes.</summary>
    public byte[] ToArray() => [.. _bytes];

    private void AddVariable(int value)
    {
        while (value >= 0x80)
        {
            _bytes.Add((byte)(value | 0x80));
            value >>= 7;
        }

        _bytes.Add((byte)value);
    }
}
