namespace ArticleDiff.Alignment;

/// <summary>
/// Sorts so that equals keep their order: a merge sort. The framework's sort keeps no order among equals, and its code for types of ours would be compiled
/// at every start.
/// </summary>
internal static class StableOrder
{
    // Short stretches are sorted by insertion.
    private const int ShortStretch = 16;

    /// <summary>Sorts in place.</summary>
    /// <param name="items">What is sorted.</param>
    /// <param name="compare">A negative number when the first comes first, zero when the order is to stay.</param>
    public static void Sort<T>(Span<T> items, Comparison<T> compare)
    {
        T[] buffer = items.Length <= ShortStretch ? [] : new T[items.Length];
        Sort(items, buffer, compare);
    }

    private static void Sort<T>(Span<T> items, Span<T> buffer, Comparison<T> compare)
    {
        if (items.Length <= ShortStretch)
        {
            for (int i = 1; i < items.Length; i++)
            {
                T item = items[i];
                int at = i;
                for (; at > 0 && compare(items[at - 1], item) > 0; at--) items[at] = items[at - 1];
                items[at] = item;
            }

            return;
        }

        int middle = items.Length / 2;
        Sort(items[..middle], buffer[..middle], compare);
        Sort(items[middle..], buffer[middle..], compare);
        if (compare(items[middle - 1], items[middle]) <= 0) return;
        items.CopyTo(buffer);
        for (int i = 0, left = 0, right = middle; i < items.Length; i++)
            items[i] = right == items.Length || (left < middle && compare(buffer[left], buffer[right]) <= 0) ? buffer[left++] : buffer[right++];
    }
}
