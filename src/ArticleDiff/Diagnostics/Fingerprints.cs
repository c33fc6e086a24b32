using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Diagnostics;

/// <summary>
/// Gives each finding a name that outlives edits elsewhere: it knows neither lines nor offsets nor passages, and which of the locations is the
/// primary one does not matter.
/// </summary>
internal static class Fingerprints
{
    private const int Digits = 8;

    /// <summary>The same findings with their fingerprints.</summary>
    /// <param name="story">The story.</param>
    /// <param name="sorted">The findings in their final order; it numbers those that nothing else tells apart.</param>
    public static ImmutableArray<Diagnostic> Give(Story story, IReadOnlyList<Diagnostic> sorted)
    {
        Dictionary<string, int> equals = new(StringComparer.Ordinal);
        HashSet<string> given = new(StringComparer.Ordinal);
        var named = ImmutableArray.CreateBuilder<Diagnostic>(sorted.Count);
        foreach (Diagnostic finding in sorted)
        {
            string key = KeyOf(story, finding);
            int ordinal = equals[key] = equals.GetValueOrDefault(key) + 1;
            string name = Hash(key, ordinal, 0);
            // Two different findings that share eight digits are told apart by the next attempt.
            for (int attempt = 1; !given.Add(name); attempt++) name = Hash(key, ordinal, attempt);
            named.Add(finding with { Fingerprint = name });
        }

        return named.MoveToImmutable();
    }

    private static string KeyOf(Story story, Diagnostic finding)
        => $"{finding.Rule.Id}\n{string.Join('\n', finding.Related.Prepend(finding.Location).Select(location => WordsOf(story, location)).Order(StringComparer.Ordinal))}";

    private static string WordsOf(Story story, Location location)
    {
        Article article = story.Articles[ArticleOrder.IndexOf(story, location)];
        ArticleTree tree = article.Tree;
        StringBuilder words = new(article.Id);
        bool any = false;
        for (int i = tree.FindToken(location.Span.Start); i < tree.Tokens.Length && tree.Tokens[i].Span.Start < location.Span.End; i++)
        {
            if (tree.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            words.Append('\t').Append(TextFolding.Fold(tree.TextOf(i)));
            any = true;
        }

        // A mark that stands without words is known by its characters.
        if (!any) words.Append('\t').Append(location.Text);
        return words.ToString();
    }

    /// <summary>The digits of a key; the numbers tell equals apart.</summary>
    public static string Hash(string key, int ordinal, int attempt)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{key}\n{ordinal}\n{attempt}"));
        return Convert.ToHexStringLower(SHA256.HashData(bytes))[..Digits];
    }
}
