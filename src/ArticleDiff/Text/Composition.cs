using System.Buffers;
using System.Text;

namespace ArticleDiff.Text;

/// <summary>
/// Finds letters that stand apart from their marks (é as e and ◌́, 한 as its parts) and puts them together: the canonical composition of Unicode Standard Annex 15 for texts whose
/// marks are in canonical order, as those in normal form D are. The runtime's own is of no use here: it depends on the machine's tables, and under invariant globalization it does nothing.
/// </summary>
internal static class Composition
{
    // Below this no character is a mark or a part of a syllable.
    private const char FirstMark = '\u0300';

    /// <summary>Finds the next letter with marks of its own that compose.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="start">Where the letter begins.</param>
    /// <param name="length">How many code units it and its marks have.</param>
    /// <param name="composed">What they are when put together.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, out int start, out int length, out string composed)
    {
        (start, length, composed) = (0, 0, "");
        // Most texts have no such character at all, and looking for one is quick.
        for (int mark; (mark = text[(start + length)..].IndexOfAnyInRange(FirstMark, char.MaxValue)) >= 0;)
        {
            mark += start + length;
            if (mark > 0 && MayFollow(text, mark))
            {
                int letter = mark - 1;
                if (letter > 0 && char.IsLowSurrogate(text[letter]) && char.IsHighSurrogate(text[letter - 1])) letter--;
                int end = EndOf(text, letter);
                string together = Compose(text[letter..end]);
                if (together.Length < end - letter)
                {
                    (start, length, composed) = (letter, end - letter, together);
                    return true;
                }

                (start, length) = (Math.Max(letter, mark), Math.Max(1, end - Math.Max(letter, mark)));
                continue;
            }

            (start, length) = (mark, char.IsHighSurrogate(text[mark]) && mark + 1 < text.Length && char.IsLowSurrogate(text[mark + 1]) ? 2 : 1);
        }

        return false;
    }

    /// <summary>Where each code unit of a text that was put together begins in its source, and last where the source ends; null when the text is no composition of the source.</summary>
    public static int[]? Places(ReadOnlySpan<char> source, ReadOnlySpan<char> text)
    {
        int[] places = new int[text.Length + 1];
        int at = 0, from = 0;
        while (TryFind(source[from..], out int start, out int length, out string composed))
        {
            if (!text[at..].StartsWith(source.Slice(from, start)) || !text[(at + start)..].StartsWith(composed)) return null;
            for (int i = 0; i < start; i++) places[at++] = from + i;
            for (int i = 0; i < composed.Length; i++) places[at++] = from + start;
            from += start + length;
        }

        if (!text[at..].SequenceEqual(source[from..])) return null;
        for (; at < places.Length; at++) places[at] = from++;
        return places;
    }

    /// <summary>Puts a letter and what follows it together as far as that goes.</summary>
    public static string Compose(ReadOnlySpan<char> text)
    {
        CompositionTable table = CompositionTable.Shared;
        List<int> composed = [];
        int starter = -1, lastClass = -1;
        foreach (Rune rune in text.EnumerateRunes())
        {
            int combining = table.ClassOf(rune.Value);
            // A mark is cut off from the letter by another one of its class or a higher one that stayed.
            bool reaches = starter >= 0 && (lastClass < combining || (lastClass < 0 && combining == 0)) && (combining > 0 || composed.Count == starter + 1);
            int together = reaches ? table.Compose(composed[starter], rune.Value) : -1;
            if (together >= 0)
            {
                composed[starter] = together;
                continue;
            }

            if (combining == 0) (starter, lastClass) = (composed.Count, -1);
            else lastClass = combining;
            composed.Add(rune.Value);
        }

        StringBuilder written = new(text.Length);
        foreach (int code in composed) written.Append(char.ConvertFromUtf32(code));
        return written.ToString();
    }

    /// <summary>Whether the character may be put together with what stands before it: a mark, a vowel sign that is one, or a part of a Korean syllable.</summary>
    private static bool MayFollow(ReadOnlySpan<char> text, int at) => Follows(CodeAt(text, at, out _));

    private static bool Follows(int code) => code is (>= 0x1161 and <= 0x1175) or (>= 0x11A8 and <= 0x11C2)
        || (code >= FirstMark && Rune.IsValid(code) && Rune.GetUnicodeCategory(new Rune(code)) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);

    private static int EndOf(ReadOnlySpan<char> text, int letter)
    {
        CodeAt(text, letter, out int size);
        int end = letter + size;
        while (end < text.Length && Follows(CodeAt(text, end, out size))) end += size;
        return end;
    }

    // Half of a surrogate pair stands for itself and composes with nothing.
    private static int CodeAt(ReadOnlySpan<char> text, int at, out int size) =>
        Rune.DecodeFromUtf16(text[at..], out Rune rune, out size) == OperationStatus.Done ? rune.Value : text[at];
}
