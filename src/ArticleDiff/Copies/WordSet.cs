namespace ArticleDiff.Copies;

/// <summary>The words of units that have the same words, with the articles they stand in.</summary>
/// <param name="words">Hashes, each once; the n-th of equal words has a hash of its own. Sorted by ascending number once all sets are read: see <see cref="CopiedUnits"/>.</param>
internal sealed class WordSet(ulong[] words)
{
    private readonly ulong[] _byNumber = [.. words.Order()];

    public ulong[] Words { get; } = words;

    /// <summary>How many units of each article have these words.</summary>
    public SortedDictionary<int, int> Counts { get; } = [];

    /// <summary>Whether the Dice coefficient of the two sets reaches a threshold.</summary>
    public bool IsNear(WordSet other, double threshold)
    {
        ReadOnlySpan<ulong> left = _byNumber, right = other._byNumber;
        double needed = threshold / 2 * (left.Length + right.Length);
        if (Math.Min(left.Length, right.Length) < needed) return false;
        int common = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j])
            {
                common++;
                i++;
                j++;
            }
            else if (left[i] < right[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return common >= needed;
    }
}
