using ArticleDiff.Syntax;
using ArticleDiff.Text;
using ArticleDiff.Words;

namespace ArticleDiff.Versions;

/// <summary>
/// The words of a unit, and the marks that bear on its sense: quotation marks, question marks, signs of money and measure. Two units with the
/// same ones say the same; commas, stops, dashes, brackets, letter case and the shape of marks are left out.
/// </summary>
internal static class SenseWords
{
    private const string Silent = ",;:.…!()[]{}/\\*_'’‘`´·•|";

    /// <summary>The words of a unit in order, as comparison keys.</summary>
    public static List<string> Of(ArticleTree tree, Sentence sentence)
    {
        List<string> words = [];
        int end = sentence.FirstToken + sentence.TokenCount;
        for (int i = sentence.FirstToken; i < end; i++)
        {
            ReadOnlySpan<char> text = tree.TextOf(i);
            switch (tree.Tokens[i].Kind)
            {
                case TokenKind.Word:
                    AddWord(words, text);
                    break;
                case TokenKind.Number:
                    // Separators are part of a number: 2.5 is not 25.
                    words.Add(TextFolding.Fold(text));
                    break;
                case TokenKind.OpenQuote:
                    words.Add("“");
                    break;
                case TokenKind.CloseQuote:
                    words.Add("”");
                    break;
                case TokenKind.Punctuation when IsMinus(tree, i, end):
                    words.Add("-");
                    break;
                case TokenKind.Punctuation when !IsSilent(text):
                    words.Add(TextFolding.Fold(text));
                    break;
            }
        }

        return words;
    }

    /// <summary>One text for all the words of a unit: equal texts, equal words.</summary>
    public static string KeyOf(ArticleTree tree, Sentence sentence) => string.Join('\n', Of(tree, sentence));

    private static void AddWord(List<string> words, ReadOnlySpan<char> text)
    {
        string key = TextFolding.Fold(text);
        // "US" is not "us", although letter case says nothing otherwise.
        if (IsCapitals(text) && (FunctionWords.Of(key.Replace(".", "", StringComparison.Ordinal)) & WordClass.Stop) != 0)
        {
            words.Add("^" + key.Replace(".", "", StringComparison.Ordinal));
            return;
        }

        // A hyphen that comes or goes is no other word, and neither are the stops of an abbreviation.
        foreach (string part in key.Split('-', StringSplitOptions.RemoveEmptyEntries))
            words.Add(part.Any(char.IsAsciiDigit) ? part : part.Replace(".", "", StringComparison.Ordinal));
    }

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }

        return letters > 1;
    }

    private static bool IsSilent(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (!Silent.Contains(c, StringComparison.Ordinal) && !IsDash(c)) return false;
        return true;
    }

    // A dash right before a number, with nothing or a gap before it, is a sign.
    private static bool IsMinus(ArticleTree tree, int token, int end)
        => tree.TextOf(token) is [char c] && IsDash(c) && token + 1 < end && tree.Tokens[token + 1].Kind == TokenKind.Number
            && (token == 0 || tree.Tokens[token - 1].Kind is TokenKind.Space or TokenKind.Break or TokenKind.OpenQuote);

    private static bool IsDash(char c) => c is '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−';
}
