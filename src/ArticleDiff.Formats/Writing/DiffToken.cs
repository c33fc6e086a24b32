using System.Globalization;
using ArticleDiff.Syntax;

namespace ArticleDiff.Formats.Writing;

/// <summary>A visible token as the word diff sees it.</summary>
/// <param name="Index">Its index in the article.</param>
/// <param name="IsWord">Whether it is a word or a number; the rest is punctuation.</param>
/// <param name="Key">What makes it equal to another: case, the style of quotation marks and dashes, and stops inside of abbreviations are folded.</param>
/// <param name="Weight">2 for a content word or number, 1 for a function word, 0 for punctuation.</param>
/// <param name="IsSpaced">Whether white space stands before it.</param>
/// <param name="Stretch">Tokens of one stretch follow each other in the file without anything foreign between them.</param>
internal readonly record struct DiffToken(int Index, bool IsWord, string Key, int Weight, bool IsSpaced, int Stretch)
{
    /// <summary>The visible tokens of some units of an article.</summary>
    public static List<DiffToken> Read(ArticleTree tree, IEnumerable<int> sentences)
    {
        List<int> indexes = [.. sentences];
        bool shouts = !indexes.Exists(index => HasLowerCase(tree, tree.Sentences[index]));
        List<DiffToken> tokens = [];
        int stretch = 0, last = -1;
        foreach (int index in indexes)
        {
            Sentence sentence = tree.Sentences[index];
            bool spaced = tokens.Count > 0;
            // Two units become one stretch only when they are neighbours and the file itself has white space between them.
            if (spaced && !(index == last + 1 && HasSpace(tree, tokens[^1].Index + 1, sentence.FirstToken))) stretch++;
            last = index;
            for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
            {
                TokenKind kind = tree.Tokens[i].Kind;
                if (kind is TokenKind.Space or TokenKind.Break) spaced = tokens.Count > 0;
                if (kind is TokenKind.Space or TokenKind.Break or TokenKind.Markup) continue;
                ReadOnlySpan<char> text = tree.TextOf(i);
                tokens.Add(kind is TokenKind.Word or TokenKind.Number
                    ? new DiffToken(i, true, WordKey(text, shouts), PlainWords.IsFunction(text) && !IsAcronym(text, shouts) ? 1 : 2, spaced, stretch)
                    : new DiffToken(i, false, MarkKey(text), 0, spaced, stretch));
                spaced = false;
            }
        }

        return tokens;
    }

    private static string WordKey(ReadOnlySpan<char> text, bool shouts)
    {
        // What is not seen inside of a word, such as a soft hyphen, does not make it another word.
        text = WithoutControls(text);
        string folded = text.ToString().Replace("’", "'", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();
        // A number keeps its decimal point, or else 2.5 and 25 would be the same.
        if (text.Length > 0 && text.ContainsAnyInRange('0', '9')) return text.ToString().ToUpperInvariant();
        return IsAcronym(text, shouts) ? "^" + folded : folded;
    }

    private static ReadOnlySpan<char> WithoutControls(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (char.GetUnicodeCategory(c) == UnicodeCategory.Format) return string.Concat(text.ToArray().Where(kept => char.GetUnicodeCategory(kept) != UnicodeCategory.Format));
        return text;
    }

    // "US" is not "us", and "WHO" is not "who"; in a line that is all capitals nobody can tell.
    private static bool IsAcronym(ReadOnlySpan<char> text, bool shouts)
    {
        if (shouts) return false;
        int letters = 0;
        foreach (char c in text)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }

        return letters > 1 && PlainWords.IsFunction(text.ToString().Replace(".", "", StringComparison.Ordinal));
    }

    private static string MarkKey(ReadOnlySpan<char> text) => text switch
    {
        "“" or "”" or "„" or "‟" or "«" or "»" or "\"" or "‘" or "’" or "‚" or "‛" or "'" or "‹" or "›" or "''" or "``" or "`" => "\"",
        "–" or "—" or "―" or "-" or "--" or "‐" or "‑" or "−" => "-",
        _ => text.ToString(),
    };

    private static bool HasLowerCase(ArticleTree tree, Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.FirstToken + sentence.TokenCount; i++)
            if (tree.Tokens[i].Kind == TokenKind.Word)
                foreach (char c in tree.TextOf(i))
                    if (char.IsLower(c)) return true;
        return false;
    }

    private static bool HasSpace(ArticleTree tree, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (tree.Tokens[i].Kind is TokenKind.Space or TokenKind.Break) return true;
        return false;
    }
}
