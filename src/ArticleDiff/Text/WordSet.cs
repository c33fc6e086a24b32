namespace ArticleDiff.Text;

/// <summary>
/// A set of words, fixed when it is made, in which the characters of a text are found without making a string of them. The frozen collections of the
/// framework do the same and are tuned for long lives: choosing their form and compiling it for our types cost half of a start.
/// </summary>
internal sealed class WordSet
{
    // The 32-bit FNV-1a hash (Fowler, Noll and Vo).
    private const uint HashStart = 2166136261, HashFactor = 16777619;

    private readonly string[] _words;
    private readonly int[] _next;
    private readonly int[] _buckets;
    private readonly bool _ignoresCase;

    /// <summary>Makes a set; a word that comes again is one.</summary>
    /// <param name="words">The words.</param>
    /// <param name="wordCase">Whether case tells words apart.</param>
    public WordSet(IEnumerable<string> words, WordCase wordCase = WordCase.Exact)
    {
        _ignoresCase = wordCase == WordCase.Ignored;
        _words = words as string[] ?? [.. words];
        _next = new int[_words.Length];
        int size = 4;
        while (size < _words.Length * 2) size *= 2;
        _buckets = new int[size];
        for (int i = 0; i < _words.Length; i++)
        {
            if (IndexOf(_words[i]) >= 0) continue;
            ref int first = ref BucketOf(_words[i]);
            _next[i] = first;
            first = i + 1;
        }
    }

    /// <summary>Whether the set has a word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => IndexOf(word) >= 0;

    /// <summary>The place of a word among those that were given, of the first when it was given more than once, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> word)
    {
        for (int at = BucketOf(word) - 1; at >= 0; at = _next[at] - 1)
            if (AreSame(_words[at], word)) return at;
        return -1;
    }

    private ref int BucketOf(ReadOnlySpan<char> word)
    {
        uint hash = HashStart;
        foreach (char c in word) hash = (hash ^ (_ignoresCase ? char.ToUpperInvariant(c) : c)) * HashFactor;
        return ref _buckets[(hash ^ (hash >> 15)) & (uint)(_buckets.Length - 1)];
    }

    private bool AreSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (!_ignoresCase) return one.SequenceEqual(other);
        if (one.Length != other.Length) return false;
        for (int i = 0; i < one.Length; i++)
            if (char.ToUpperInvariant(one[i]) != char.ToUpperInvariant(other[i])) return false;
        return true;
    }
}
