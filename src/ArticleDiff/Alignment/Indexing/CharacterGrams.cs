using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Alignment.Indexing;

/// <summary>Character 4-grams of a sentence; case, accents, composition and punctuation aside.</summary>
internal static class CharacterGrams
{
    private const int Length = 4;

    /// <summary>Hashes of the grams inside and across words, ascending, repeats kept.</summary>
    public static int[] Of(ArticleTree tree, Sentence sentence)
    {
        List<int> grams = [];
        uint window = 2166136261;
        Span<char> last = stackalloc char[Length];
        int filled = 0;
        for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            if (tree.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            foreach (char c in TextFolding.Fold(tree.TextOf(i)))
                if (char.IsLetterOrDigit(c)) Push(c, last);
            Push(' ', last);
        }

        int[] sorted = [.. grams];
        Array.Sort(sorted);
        return sorted;

        void Push(char c, Span<char> last)
        {
            last[1..].CopyTo(last);
            last[^1] = c;
            if (++filled < Length) return;
            uint hash = window;
            foreach (char part in last) hash = (hash ^ part) * 16777619;
            grams.Add((int)hash);
        }
    }
}
