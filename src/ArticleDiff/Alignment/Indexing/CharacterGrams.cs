using System.Buffers;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Alignment.Indexing;

/// <summary>Character 4-grams of a sentence; case, accents, composition and punctuation aside.</summary>
internal static class CharacterGrams
{
    private const int Length = 4, ShortestBuffer = 512;

    // Longer words are folded on the heap.
    private const int FoldedLength = 128;

    // The 32-bit FNV-1a hash (Fowler, Noll and Vo): the same on every machine and in every run.
    private const uint HashStart = 2166136261, HashFactor = 16777619;

    /// <summary>Hashes of the grams inside and across words, ascending, repeats kept.</summary>
    public static int[] Of(ArticleTree tree, Sentence sentence)
    {
        int[] grams = ArrayPool<int>.Shared.Rent(ShortestBuffer);
        Span<char> folded = stackalloc char[FoldedLength];
        // The last four characters, the newest in the lowest bits.
        ulong last = 0;
        int filled = 0, count = 0;
        for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            if (tree.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            ReadOnlySpan<char> word = TextFolding.TryFold(tree.TextOf(i), folded, out int length) ? folded[..length] : TextFolding.Fold(tree.TextOf(i));
            if (grams.Length <= count + word.Length) grams = Grown(grams, count, count + word.Length + 1);
            for (int at = 0; at <= word.Length; at++)
            {
                char c = at == word.Length ? ' ' : word[at];
                if (at < word.Length && !char.IsLetterOrDigit(c)) continue;
                last = last << 16 | c;
                if (++filled >= Length) grams[count++] = Hash(last);
            }
        }

        // A unit too short for a gram is its own, so that equal ones are known to be equal.
        if (count == 0 && filled > 0) grams[count++] = Hash(last);
        int[] sorted = grams.AsSpan(0, count).ToArray();
        ArrayPool<int>.Shared.Return(grams);
        Array.Sort(sorted);
        return sorted;
    }

    private static int[] Grown(int[] grams, int count, int least)
    {
        int[] larger = ArrayPool<int>.Shared.Rent(Math.Max(least, 2 * grams.Length));
        grams.AsSpan(0, count).CopyTo(larger);
        ArrayPool<int>.Shared.Return(grams);
        return larger;
    }

    private static int Hash(ulong gram)
    {
        uint hash = (HashStart ^ (ushort)(gram >> 48)) * HashFactor;
        hash = (hash ^ (ushort)(gram >> 32)) * HashFactor;
        hash = (hash ^ (ushort)(gram >> 16)) * HashFactor;
        return (int)((hash ^ (ushort)gram) * HashFactor);
    }
}
