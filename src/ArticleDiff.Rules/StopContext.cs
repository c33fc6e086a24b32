using System.Buffers;
using System.Collections.Frozen;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Rules;

/// <summary>What stands around a full stop.</summary>
internal static class StopContext
{
    /// <summary>Letters of the word before a stop, up to which it may be an abbreviation that no list has.</summary>
    private const int ShortWord = 3;

    /// <summary>Tokens behind a stop in which the end of an address is looked for: business. t - mobile. com.</summary>
    private const int LongestAddress = 8;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUY");

    private static readonly Lazy<FrozenSet<string>> Shortened =
        new(() => RuleData.Entries("stop-abbreviations.data.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal));

    private static readonly FrozenSet<string> AddressEnds = FrozenSet.Create(StringComparer.Ordinal, "com", "org", "net", "gov", "edu", "html", "htm", "php", "co", "uk", "www");

    // Names that go on with a capital may begin with them.
    private static readonly FrozenSet<string> NameParticles = FrozenSet.Create(StringComparer.Ordinal, "van", "von", "de", "di", "da", "al", "bin", "ibn", "el", "la", "le");

    /// <summary>Whether a token ends a sentence of words: a stop behind a word that is no abbreviation, number or initial, and no part of an ellipsis.</summary>
    public static bool IsFullStop(ArticleTree tree, int[] tokens, int at)
    {
        if (tree.Tokens[tokens[at]].Kind != TokenKind.Punctuation || tree.TextOf(tokens[at]) is not ".") return false;
        if (!IsSpaced(tree, tokens, at + 1) || tree.TextOf(tokens[at - 1]) is "." or "…") return false;
        if (tree.Tokens[tokens[at - 1]].Kind != TokenKind.Word || IsSpaced(tree, tokens, at)) return false;
        ReadOnlySpan<char> word = tree.TextOf(tokens[at - 1]);
        if (word.ContainsAny('.', '@', '/') || word.Length == 1 || char.IsUpper(word[^1])) return false;
        // "No. 5", "approx. two", "dwt. each": a word that a stop shortens, or a short one that nobody knows.
        string key = TextFolding.Fold(word);
        return !Shortened.Value.Contains(key) && (word.Length > ShortWord ? HasVowel(word) : FunctionWords.Of(key) != WordClass.None || Lexicon.Default.Find(key) >= 0);
    }

    /// <summary>Whether the word behind a stop begins with a small letter, as no sentence does.</summary>
    public static bool IsSmallLetter(ArticleTree tree, int[] tokens, int at)
    {
        ReadOnlySpan<char> next = tree.TextOf(tokens[at + 1]);
        // Names may begin with a small letter (iPod, van); addresses too.
        if (!char.IsLower(next[0]) || next.ContainsAny('.', '@', '/')) return false;
        // The parts of an address that was cut at its stops, and the letters of a list: a) …, b) ….
        if ((at + 2 < tokens.Length && tree.TextOf(tokens[at + 2]) is ")" or "/" or "@") || IsAddress(tree, tokens, at)) return false;
        foreach (char letter in next)
            if (char.IsUpper(letter) || char.IsDigit(letter)) return false;
        return !(at + 2 < tokens.Length && IsName(tree, tokens[at + 2]) && NameParticles.Contains(TextFolding.Fold(next)));
    }

    /// <summary>Whether the word behind a stop is followed by a stop itself or by nothing.</summary>
    public static bool IsOrphan(ArticleTree tree, int[] tokens, int at)
        => at + 2 >= tokens.Length || tree.TextOf(tokens[at + 2]) is "." or "!" or "?";

    /// <summary>Whether a comma or another stop stands alone behind a stop, with a space before it.</summary>
    public static bool IsBeforeMark(ArticleTree tree, int[] tokens, int at)
    {
        if (tree.TextOf(tokens[at + 1]) is not ("." or ",")) return false;
        // Three stops with spaces between them are an ellipsis.
        return at + 2 >= tokens.Length || tree.TextOf(tokens[at + 2]) is not ("." or "…");
    }

    private static bool IsAddress(ArticleTree tree, int[] tokens, int at)
    {
        for (int i = at + 1; i < Math.Min(tokens.Length, at + LongestAddress) && (i == at + 1 || tree.TextOf(tokens[i - 1]) is "." or "-" or "/" || tree.TextOf(tokens[i]) is "." or "-" or "/"); i++)
            if (AddressEnds.Contains(TextFolding.Fold(tree.TextOf(tokens[i])).Replace("'s", "", StringComparison.Ordinal))) return true;
        return false;
    }

    private static bool IsName(ArticleTree tree, int token) => tree.Tokens[token].Kind == TokenKind.Word && char.IsUpper(tree.TextOf(token)[0]);

    private static bool IsSpaced(ArticleTree tree, int[] tokens, int at)
    {
        for (int token = tokens[at - 1] + 1; token < tokens[at]; token++)
            if (tree.Tokens[token].Kind is TokenKind.Space or TokenKind.Break) return true;
        return false;
    }

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(Vowels);
}
