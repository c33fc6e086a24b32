using System.Buffers;
using System.Text;

namespace ArticleDiff.Text;

/// <summary>
/// Comparison keys of words. Two words have the same key when they differ only in case, accents, composition, width, ligatures, the shape
/// of an apostrophe, hyphen or quotation mark, or invisible characters. The key serves comparison alone; what is printed is the text.
/// </summary>
/// <remarks>
/// The key is the compatibility decomposition (NFKD) with combining marks left out, then full case folding, then the plain form of
/// apostrophes, hyphens and of letters with a stroke. It comes from an embedded table made of the Unicode Character Database
/// (docs/licences/unicode.txt), so that it is the same under every culture and under invariant globalization.
/// </remarks>
public static class TextFolding
{
    /// <summary>The largest number of UTF-16 code units of a key that one code unit of a word can give.</summary>
    public const int MaxExpansion = 18;

    /// <summary>The key of a word; the same instance when the word is its own key.</summary>
    public static string Fold(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        foreach (char c in word)
        {
            // The ASCII characters that are their own key are all but the capitals and the grave accent.
            if (c is > '\x7F' or (>= 'A' and <= 'Z') or '`') return Fold(word.AsSpan());
        }

        return word;
    }

    /// <summary>The key of a word.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[128];
        if (TryFold(word, buffer, out int length)) return buffer[..length].ToString();
        var large = new char[word.Length * MaxExpansion];
        TryFold(word, large, out length);
        return new string(large, 0, length);
    }

    /// <summary>Writes the key of a word.</summary>
    /// <param name="word">The word, or any text.</param>
    /// <param name="destination">Receives the key; <see cref="MaxExpansion"/> times the length of the word always suffices.</param>
    /// <param name="length">The number of code units written, 0 when the destination is too short.</param>
    /// <returns>Whether the destination was long enough.</returns>
    public static bool TryFold(ReadOnlySpan<char> word, Span<char> destination, out int length)
    {
        length = 0;
        int written = 0;
        while (!word.IsEmpty)
        {
            char first = word[0];
            int consumed = 1;
            if (first <= '\x7F')
            {
                if (written == destination.Length) return false;
                destination[written++] = first is >= 'A' and <= 'Z' ? (char)(first | 0x20) : first == '`' ? '\'' : first;
            }
            else
            {
                // A lone surrogate has no key of its own and is kept.
                bool whole = Rune.DecodeFromUtf16(word, out Rune rune, out consumed) == OperationStatus.Done;
                Span<char> slice = destination[written..];
                int count = whole ? FoldingTable.Shared.Write(rune.Value, slice) : Copy(first, slice);
                if (count < 0) return false;
                written += count;
            }

            word = word[consumed..];
        }

        length = written;
        return true;
    }

    private static int Copy(char character, Span<char> destination)
    {
        if (destination.IsEmpty) return -1;
        destination[0] = character;
        return 1;
    }
}
