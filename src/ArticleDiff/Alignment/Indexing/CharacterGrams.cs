using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Alignment.Indexing;

/// <summary>Character 4-grams of a sentence; case, accents, composition and punctuation aside.</summary>
internal static class CharacterGrams
{
    private const int Length = 4;

    // Longer words are folded on the heap.
    private const int FoldedLength = 128;

    // The 32-bit FNV-1a hash (Fowler, Noll and Vo): the same on every machine and in every run.
    private const uint HashStart = 2166136261, HashFactor = 16777619;

    /// <summary>Hashes of the grams inside and across words, ascending, repeats kept.</summary>
    public static int[] Of(ArticleTree tree, Sentence sentence)
    {
        List<int> grams = new(sentence.TokenCount * 3);
        Span<char> folded = stackalloc char[FoldedLength];
        Span<char> last = stackalloc char[Length];
        last.Clear();
        int filled = 0;
        for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            if (tree.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            ReadOnlySpan<char> word = TextFolding.TryFold(tree.TextOf(i), folded, out int length) ? folded[..length] : TextFolding.Fold(tree.TextOf(i));
            foreach (char c in word)
                if (char.IsLetterOrDigit(c)) Push(c, last);
            Push(' ', last);
        }

        // A unit too short for a gram is its own, so that equal ones are known to be equal.
        if (grams.Count == 0 && filled > 0) grams.Add(Hash(last));
        int[] sorted = [.. grams];
        Array.Sort(sorted);
        return sorted;

        void Push(char c, Span<char> last)
        {
            last[1..].CopyTo(last);
            last[^1] = c;
            if (++filled >= Length) grams.Add(Hash(last));
        }
    }

    private static int Hash(ReadOnlySpan<char> gram)
    {
        uint hash = HashStart;
        foreach (char c in gram) hash = (hash ^ c) * HashFactor;
        return (int)hash;
    }
}
