namespace ArticleDiff.Words;

/// <summary>A list of numbers in the bytes of the lexicon, read from front to back.</summary>
internal struct LexiconList
{
    private readonly byte[] _bytes;
    private int _next;
    private int _left;

    /// <summary>Begins the list at an offset.</summary>
    public LexiconList(byte[] bytes, int start)
    {
        _bytes = bytes;
        _next = start;
        _left = Variable();
    }

    /// <summary>Numbers not yet read.</summary>
    public readonly int Left => _left;

    /// <summary>Reads the next number; false at the end.</summary>
    public bool TryNext(out int value)
    {
        value = 0;
        if (_left == 0) return false;
        _left--;
        value = Variable();
        return true;
    }

    /// <summary>The list behind this one; what is left of this one is passed over.</summary>
    public readonly LexiconList Following()
    {
        LexiconList rest = this;
        while (rest.TryNext(out _))
        {
            // Passed over.
        }

        return new LexiconList(_bytes, rest._next);
    }

    private int Variable()
    {
        int value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte group = _bytes[_next++];
            value |= (group & 0x7F) << shift;
            if (group < 0x80) return value;
        }
    }
}
