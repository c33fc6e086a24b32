using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Alignment.Locking;

/// <summary>
/// Names a sentence by its article and its words, so that it is known again wherever it stands: punctuation, quotation style, letter case and
/// spacing play no part, the digits and marks of a number do.
/// </summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Fingerprint">
/// Eight hexadecimal digits of the SHA-256 of the words; behind a stop, the number of the sentence among those of the article with the same words, from 2 on.
/// </param>
public readonly record struct SentenceKey(string Article, string Fingerprint) : IComparable<SentenceKey>
{
    private const int Digits = 8;
    private const char Separator = '#';

    /// <summary>The keys of all units of an article, by index of the unit.</summary>
    /// <param name="article">The article.</param>
    /// <param name="held">A lock whose names hold: of several equal sentences each keeps its own, by its neighbours, when others of them come or go.</param>
    public static ImmutableArray<SentenceKey> Of(Article article, AlignmentLock? held = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        string[] bare = [.. article.Tree.Sentences.Select(sentence => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(WordsOf(article.Tree, sentence))))[..Digits])];
        string[] numbered = held is null ? EqualSentences.Number(bare) : EqualSentences.Number(bare, held.UnitsOf(article.Id));
        return [.. numbered.Select(fingerprint => new SentenceKey(article.Id, fingerprint))];
    }

    /// <summary>Reads the form that <see cref="ToString"/> gives.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="key">The key.</param>
    /// <returns>False when the text is no key.</returns>
    public static bool TryParse(string? text, out SentenceKey key)
    {
        key = default;
        int at = text?.IndexOf(Separator, StringComparison.Ordinal) ?? -1;
        if (at <= 0) return false;
        string fingerprint = text![(at + 1)..];
        if (fingerprint.Length < Digits || !fingerprint[..Digits].All(char.IsAsciiHexDigitLower)) return false;
        string rest = fingerprint[Digits..];
        if (rest.Length > 0 && !(rest.Length > 1 && rest[0] == '.' && rest[1] != '0' && rest[1..].All(char.IsAsciiDigit))) return false;
        key = new SentenceKey(text[..at], fingerprint);
        return true;
    }

    /// <summary>Orders by article, then by fingerprint, ordinal.</summary>
    public int CompareTo(SentenceKey other)
    {
        int order = string.CompareOrdinal(Article, other.Article);
        return order != 0 ? order : string.CompareOrdinal(Fingerprint, other.Fingerprint);
    }

    /// <summary>The form <c>ID#FINGERPRINT</c>.</summary>
    public override string ToString() => $"{Article}{Separator}{Fingerprint}";

    /// <summary>Orders by article, then by fingerprint, ordinal.</summary>
    public static bool operator <(SentenceKey left, SentenceKey right) => left.CompareTo(right) < 0;

    /// <summary>Orders by article, then by fingerprint, ordinal.</summary>
    public static bool operator >(SentenceKey left, SentenceKey right) => left.CompareTo(right) > 0;

    /// <summary>Orders by article, then by fingerprint, ordinal.</summary>
    public static bool operator <=(SentenceKey left, SentenceKey right) => left.CompareTo(right) <= 0;

    /// <summary>Orders by article, then by fingerprint, ordinal.</summary>
    public static bool operator >=(SentenceKey left, SentenceKey right) => left.CompareTo(right) >= 0;

    private static string WordsOf(ArticleTree tree, Sentence sentence)
    {
        StringBuilder words = new();
        for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
        {
            bool number = tree.Tokens[i].Kind == TokenKind.Number;
            if (!number && tree.Tokens[i].Kind != TokenKind.Word) continue;
            foreach (char c in TextFolding.Fold(tree.TextOf(i)))
                // 2.5 and 25 are two numbers; U.S. and US are one word.
                if (number || char.IsLetterOrDigit(c)) words.Append(c);
            words.Append(' ');
        }

        // A unit without words is known by what can be seen of it.
        return words.Length > 0 ? words.ToString() : tree.DisplayText(sentence);
    }
}
