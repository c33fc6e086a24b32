using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Corpora.Clustering;

/// <summary>Reads what an article is about: its content words and numbers, by stem.</summary>
public static class ContentTerms
{
    // See docs/thresholds.md.
    private const int ManySenses = 10;
    private const int LongestWord = 64;
    private const WordClass Ignored = WordClass.Stop | WordClass.Reporting | WordClass.Saying | WordClass.Title | WordClass.Weekday | WordClass.Month
        | WordClass.Negation | WordClass.Pronoun | WordClass.NearTime | WordClass.Modal;

    /// <summary>The content words of the units that take part in alignment, each once, in ascending order of their keys. Linear in the length of the article.</summary>
    /// <param name="tree">The parsed article.</param>
    public static ImmutableArray<ContentTerm> Read(ArticleTree tree)
    {
        ArgumentNullException.ThrowIfNull(tree);
        Dictionary<ulong, (int Count, TermRarity Rarity)> terms = [];
        Span<char> stem = stackalloc char[LongestWord];
        foreach (Sentence sentence in tree.Sentences)
        {
            if (!sentence.IsBody) continue;
            for (int token = sentence.FirstToken; token < sentence.FirstToken + sentence.TokenCount; token++)
            {
                TokenKind kind = tree.Tokens[token].Kind;
                if (kind is not (TokenKind.Word or TokenKind.Number)) continue;
                ReadOnlySpan<char> written = tree.TextOf(token);
                if (written.Length is < 2 or > LongestWord) continue;
                string folded = TextFolding.Fold(written);
                if (folded.Length > LongestWord || (kind == TokenKind.Word && (FunctionWords.Of(folded) & Ignored) != 0)) continue;
                ulong key = StableHash.Of(stem[..PorterStemmer.Stem(folded, stem)]);
                // In a headline every word may begin with a capital, and so does the first of a sentence.
                bool isName = kind == TokenKind.Word && char.IsUpper(written[0]) && token > sentence.FirstToken && sentence.Kind == UnitKind.Sentence;
                TermRarity rarity = kind == TokenKind.Number ? TermRarity.Number : isName ? TermRarity.Rare : RarityOf(folded);
                ref (int Count, TermRarity Rarity) term = ref CollectionsMarshal.GetValueRefOrAddDefault(terms, key, out bool known);
                term = (term.Count + 1, known && term.Rarity > rarity ? term.Rarity : rarity);
            }
        }

        return [.. terms.OrderBy(term => term.Key).Select(term => new ContentTerm(term.Key, (ushort)Math.Min(term.Value.Count, ushort.MaxValue), term.Value.Rarity))];
    }

    private static TermRarity RarityOf(string folded)
    {
        int word = Lexicon.Default.Find(folded);
        if (word < 0) return TermRarity.Rare;
        return Lexicon.Default.Senses(word) >= ManySenses ? TermRarity.Common : TermRarity.Ordinary;
    }
}
