namespace ArticleDiff.Formats.Records;

/// <summary>Turns offsets in UTF-16 code units into offsets in code points, as Python, R and Go count them.</summary>
internal sealed class CodePoints
{
    // Offsets of the second halves of surrogate pairs: each is a code unit that is no code point.
    private readonly List<int> _seconds = [];

    public CodePoints(string content)
    {
        for (int i = 1; i < content.Length; i++)
            if (char.IsSurrogatePair(content[i - 1], content[i])) _seconds.Add(i);
        Count = content.Length - _seconds.Count;
    }

    /// <summary>Code points of the whole text.</summary>
    public int Count { get; }

    /// <summary>The code points before an offset. In the middle of a pair, the pair counts.</summary>
    public int At(int offset)
    {
        int index = _seconds.BinarySearch(offset);
        return offset - (index >= 0 ? index : ~index);
    }
}
