using System.Text;

namespace ArticleDiff.Formats.Locking;

/// <summary>
/// Places in an order as text: between any two there is room for another, so that what is put in changes no other place (fractional indexing).
/// </summary>
internal static class OrderKeys
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>Whether a text is a place: digits and small letters that do not end in 0, which would leave no room before it.</summary>
    public static bool IsKey(string text) => text.Length > 0 && text[^1] != '0' && text.All(c => Digits.Contains(c, StringComparison.Ordinal));

    /// <summary>Gives every entry of a sequence a place. As many as can keep theirs do: a longest stretch of old places that ascend.</summary>
    /// <param name="old">The sequence: the old places, null for what is new.</param>
    public static string[] Assign(IReadOnlyList<string?> old)
    {
        string?[] keys = new string?[old.Count];
        foreach (int i in LongestAscending(old)) keys[i] = old[i];
        for (int start = 0, end; start <= keys.Length; start = end + 1)
        {
            for (end = start; end < keys.Length && keys[end] is null;) end++;
            Fill(keys, start, end, start > 0 ? keys[start - 1]! : "", end < keys.Length ? keys[end] : null);
        }

        return keys!;
    }

    /// <summary>Halves, so that the places of many new entries stay short.</summary>
    private static void Fill(string?[] keys, int start, int end, string low, string? high)
    {
        if (start >= end) return;
        int middle = start + (end - start) / 2;
        string key = Between(low, high);
        keys[middle] = key;
        Fill(keys, start, middle, low, key);
        Fill(keys, middle + 1, end, key, high);
    }

    private static string Between(string low, string? high)
    {
        StringBuilder key = new();
        for (int i = 0; ; i++)
        {
            int from = i < low.Length ? Digits.IndexOf(low[i], StringComparison.Ordinal) : 0;
            int to = high is not null && i < high.Length ? Digits.IndexOf(high[i], StringComparison.Ordinal) : Digits.Length;
            int middle = (from + to) / 2;
            if (from != to && middle > from) return key.Append(Digits[middle]).ToString();
            key.Append(Digits[from]);
            // Once below the upper place, only the lower one bounds.
            if (from != to) high = null;
        }
    }

    /// <summary>Indexes of a longest strictly ascending subsequence, by patience sorting.</summary>
    private static List<int> LongestAscending(IReadOnlyList<string?> keys)
    {
        List<int> ends = [];
        int[] previous = new int[keys.Count];
        for (int i = 0; i < keys.Count; i++)
        {
            if (keys[i] is not { } key) continue;
            int low = 0, high = ends.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (string.CompareOrdinal(keys[ends[middle]], key) < 0) low = middle + 1;
                else high = middle;
            }

            previous[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count) ends.Add(i);
            else ends[low] = i;
        }

        List<int> found = [];
        for (int i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = previous[i]) found.Add(i);
        found.Reverse();
        return found;
    }
}
