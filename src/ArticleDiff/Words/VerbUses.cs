using ArticleDiff.Text;

namespace ArticleDiff.Words;

/// <summary>
/// How words that can be verbs were used in newspapers: <c>verb-uses.data.txt</c>, a word and a letter a line, in ordinal order. Lines are searched
/// where they lie, so that a start costs nothing.
/// </summary>
internal static class VerbUses
{
    private static readonly Lazy<byte[]> Data = new(() => EmbeddedData.Bytes("verb-uses.data.txt"));

    /// <summary>How a word is used.</summary>
    /// <param name="word">The word, folded.</param>
    public static VerbUse Of(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !char.IsAsciiLetterLower(word[0])) return VerbUse.Unknown;
        ReadOnlySpan<byte> data = Data.Value;
        int low = 0, high = data.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            int start = data[..middle].LastIndexOf((byte)'\n') + 1;
            int length = data[start..].IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = length < 0 ? data[start..] : data.Slice(start, length);
            int order = Compare(line, word);
            if (order == 0) return UseOf((char)line[^1]);
            if (order < 0) low = start + line.Length + 1;
            else high = start;
        }

        return VerbUse.Unknown;
    }

    /// <summary>The letter that stands for a use in the data.</summary>
    public static char LetterOf(VerbUse use) => use switch
    {
        VerbUse.Never => 'n',
        VerbUse.Seldom => 's',
        VerbUse.Mostly => 'm',
        VerbUse.Only => 'o',
        _ => throw new ArgumentOutOfRangeException(nameof(use), use, "It has no letter."),
    };

    private static VerbUse UseOf(char letter) => letter switch
    {
        'n' => VerbUse.Never,
        's' => VerbUse.Seldom,
        'm' => VerbUse.Mostly,
        'o' => VerbUse.Only,
        _ => throw new InvalidOperationException($"verb-uses.data.txt has a line that ends in '{letter}'."),
    };

    // Comments begin with a sign that comes before all letters, so they lie before all words.
    private static int Compare(ReadOnlySpan<byte> line, ReadOnlySpan<char> word)
    {
        int end = line.IndexOf((byte)' ');
        ReadOnlySpan<byte> key = end < 0 ? line : line[..end];
        for (int i = 0; i < Math.Min(key.Length, word.Length); i++)
            if (key[i] != word[i]) return key[i] - word[i];
        return key.Length - word.Length;
    }
}
