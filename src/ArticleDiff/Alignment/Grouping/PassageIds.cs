using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Alignment.Grouping;

/// <summary>Short ids made from words, never from places or counters, so that an edit elsewhere leaves them as they are.</summary>
internal static class PassageIds
{
    // No vowels, so that no id reads as a word; no l, which looks like 1.
    private const string Alphabet = "23456789bcdfghjkmnpqrstvwxyz";
    private const int ShortestLength = 4;

    // Longer words are folded on the heap.
    private const int FoldedLength = 128;

    private const int StackBytes = 1024;

    /// <summary>One id for each text. Texts are given in order of rank: when two would share an id, the later one gets a longer one.</summary>
    public static string[] For(IReadOnlyList<string> texts) => For(texts, [.. texts.Select(_ => (string?)null)], []);

    /// <summary>One id for each text, where some have one already.</summary>
    /// <param name="texts">The texts in order of rank; each is asked for once, and none is kept.</param>
    /// <param name="given">The ids that stay, one a text; null where one is to be made.</param>
    /// <param name="reserved">Ids that no text may get anew.</param>
    public static string[] For(IEnumerable<string> texts, IReadOnlyList<string?> given, IEnumerable<string> reserved)
    {
        string[] ids = new string[given.Count];
        HashSet<string> taken = [.. reserved];
        // How often a text came, by what its hash spells: the texts of a long story are megabytes.
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        int i = 0;
        foreach (string text in texts) ids[i] = given[i++] ?? Next(text, seen, taken);
        return ids;
    }

    private static string Next(string text, Dictionary<string, int> seen, HashSet<string> taken)
    {
        string longest = Spell(text);
        int repeat = seen.GetValueOrDefault(longest);
        seen[longest] = repeat + 1;
        if (repeat > 0) longest = Spell($"{text}#{repeat}");
        int length = ShortestLength;
        while (!taken.Add(longest[..length])) length++;
        return longest[..length];
    }

    /// <summary>The words of a unit in lower case, without accents, punctuation, quotation style or spacing.</summary>
    public static string WordsOf(ArticleTree tree, Sentence sentence)
    {
        StringBuilder words = new(tree.SpanOf(sentence).Length + 1);
        Span<char> folded = stackalloc char[FoldedLength];
        for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            if (tree.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            ReadOnlySpan<char> word = TextFolding.TryFold(tree.TextOf(i), folded, out int length) ? folded[..length] : TextFolding.Fold(tree.TextOf(i));
            foreach (char c in word)
                if (char.IsLetterOrDigit(c)) words.Append(c);
            words.Append(' ');
        }

        return words.ToString();
    }

    private static string Spell(string text)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        byte[]? rented = most > StackBytes ? ArrayPool<byte>.Shared.Rent(most) : null;
        Span<byte> bytes = rented ?? stackalloc byte[StackBytes], hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(text, bytes)], hash);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        Span<char> spelled = stackalloc char[SHA256.HashSizeInBytes];
        for (int i = 0; i < spelled.Length; i++) spelled[i] = Alphabet[hash[i] % Alphabet.Length];
        return spelled.ToString();
    }
}
