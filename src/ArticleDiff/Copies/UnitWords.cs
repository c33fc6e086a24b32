using System.Runtime.InteropServices;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Copies;

/// <summary>The words of a unit as numbers that are the same on every machine.</summary>
internal static class UnitWords
{
    /// <summary>A hash for each word and number of a unit, folded; the second of two equal words has another hash than the first, and so on.</summary>
    public static ulong[] Read(ArticleTree tree, Sentence sentence)
    {
        List<ulong> words = [];
        for (int token = sentence.FirstToken; token < sentence.FirstToken + sentence.TokenCount; token++)
            if (tree.Tokens[token].Kind is TokenKind.Word or TokenKind.Number) words.Add(StableHash.Of(TextFolding.Fold(tree.TextOf(token))));
        words.Sort();
        ulong before = 0;
        for (int i = 0, rank = 0; i < words.Count; i++)
        {
            rank = i > 0 && words[i] == before ? rank + 1 : 0;
            before = words[i];
            if (rank > 0) words[i] = StableHash.Mix(before + (ulong)rank);
        }

        return [.. words];
    }

    /// <summary>One hash for all words of a unit, whatever their order.</summary>
    public static ulong KeyOf(ReadOnlySpan<ulong> words)
    {
        ulong[] sorted = words.ToArray();
        Array.Sort(sorted);
        return StableHash.Of(MemoryMarshal.Cast<ulong, char>(sorted));
    }
}
