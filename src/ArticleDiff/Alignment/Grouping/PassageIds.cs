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

    /// <summary>One id for each text. Texts are given in order of rank: when two would share an id, the later one gets a longer one.</summary>
    public static string[] For(IReadOnlyList<string> texts) => For(texts, [.. texts.Select(_ => (string?)null)], []);

    /// <summary>One id for each text, where some have one already.</summary>
    /// <param name="texts">The texts in order of rank.</param>
    /// <param name="given">The ids that stay, one a text; null where one is to be made.</param>
    /// <param name="reserved">Ids that no text may get anew.</param>
    public static string[] For(IReadOnlyList<string> texts, IReadOnlyList<string?> given, IEnumerable<string> reserved)
    {
        string[] ids = new string[texts.Count];
        HashSet<string> taken = [.. reserved];
        Dictionary<string, int> seen = [];
        for (int i = 0; i < ids.Length; i++)
        {
            if (given[i] is { } own)
            {
                ids[i] = own;
                continue;
            }

            int repeat = seen.GetValueOrDefault(texts[i]);
            seen[texts[i]] = repeat + 1;
            string longest = Spell(repeat == 0 ? texts[i] : $"{texts[i]}#{repeat}");
            int length = ShortestLength;
            while (!taken.Add(longest[..length])) length++;
            ids[i] = longest[..length];
        }

        return ids;
    }

    /// <summary>The words of a unit in lower case, without accents, punctuation, quotation style or spacing.</summary>
    public static string WordsOf(ArticleTree tree, Sentence sentence)
    {
        StringBuilder words = new();
        for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            if (tree.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            foreach (char c in TextFolding.Fold(tree.TextOf(i)))
                if (char.IsLetterOrDigit(c)) words.Append(c);
            words.Append(' ');
        }

        return words.ToString();
    }

    private static string Spell(string text)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return string.Create(hash.Length, hash, static (spelled, bytes) =>
        {
            for (int i = 0; i < spelled.Length; i++) spelled[i] = Alphabet[bytes[i] % Alphabet.Length];
        });
    }
}
