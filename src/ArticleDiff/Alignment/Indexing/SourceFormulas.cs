using ArticleDiff.Text;

namespace ArticleDiff.Alignment.Indexing;

/// <summary>Finds formulas such as "on condition of anonymity": two sentences that share one share a habit of newsrooms and no fact.</summary>
internal static class SourceFormulas
{
    private static readonly Lazy<Slot[][]> Formulas = new(() => [.. EmbeddedData.Entries("source-formulas.data.txt").Select(line => line.Split(' ').Select(Slot.Of).ToArray())]);

    /// <summary>Whether a formula may begin with this word: a test that most words fail.</summary>
    /// <param name="word">The comparison key of the word.</param>
    public static bool MayBegin(string word)
    {
        foreach (Slot[] formula in Formulas.Value)
            foreach (Slot slot in formula)
            {
                if (slot.Words.Contains(word)) return true;
                if (!slot.IsOptional) break;
            }

        return false;
    }

    /// <summary>The number of words of the longest formula that begins at the first word, or 0.</summary>
    /// <param name="words">Comparison keys of words.</param>
    public static int Match(ReadOnlySpan<string> words)
    {
        int longest = 0;
        foreach (Slot[] formula in Formulas.Value)
            if (formula[0].Words.Contains(words[0]) || formula[0].IsOptional) longest = Math.Max(longest, Match(formula, words));
        return longest;
    }

    private static int Match(ReadOnlySpan<Slot> slots, ReadOnlySpan<string> words)
    {
        if (slots.IsEmpty) return 0;
        if (!words.IsEmpty && slots[0].Words.Contains(words[0]) && Rest(slots[1..], words[1..]) is >= 0 and int rest) return rest + 1;
        return slots[0].IsOptional ? Match(slots[1..], words) : -1;
    }

    private static int Rest(ReadOnlySpan<Slot> slots, ReadOnlySpan<string> words) => slots.IsEmpty ? 0 : Match(slots, words);

    /// <summary>A place of a formula: the words that may stand there, and whether none need to.</summary>
    private sealed record Slot(string[] Words, bool IsOptional)
    {
        public static Slot Of(string text) => new(text.TrimEnd('?').Split('|'), text.EndsWith('?'));
    }
}
