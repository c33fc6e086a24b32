using System.Text;

namespace ArticleDiff.Formats.Writing;

/// <summary>
/// Turns text into GitHub Markdown that renders as exactly that text. Characters that are markup get a backslash or an entity. What
/// GitHub looks for in the rendered text (mentions, issue numbers, addresses, emoji names, commit ids) is broken by an empty
/// <c>&lt;b&gt;&lt;/b&gt;</c>, which shows nothing: an entity would be decoded before GitHub looks.
/// </summary>
public static class MarkdownEscape
{
    /// <summary>The element that breaks a word for GitHub and for nobody else.</summary>
    internal const string Break = "<b></b>";

    private const int ShortestCommitId = 7;
    private const int LongestCommitId = 40;

    /// <summary>Escapes a text; characters that cannot be seen are spelled out as <see cref="VisibleText"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where it will stand.</param>
    public static string Escape(string text, MarkdownPlace place)
    {
        string visible = VisibleText.Of(text);
        StringBuilder output = new(visible.Length + 16);
        int start = 0;
        if (place == MarkdownPlace.Block) start = EscapeOpening(visible, output);
        for (int i = start; i < visible.Length; i++) EscapeAt(visible, i, place, output);
        return output.ToString();
    }

    /// <summary>Escapes what would open a block; returns how many characters are done.</summary>
    private static int EscapeOpening(string text, StringBuilder output)
    {
        int at = 0;
        // White space at the beginning would be an indented code block, or would not be shown.
        while (at < text.Length && text[at] == ' ') at++;
        if (at == text.Length) return at;
        if (text[at] is '-' or '+' or '=' or '#')
        {
            output.Append('\\').Append(text[at]);
            if (text[at] == '#' && at + 1 < text.Length && char.IsDigit(text[at + 1])) output.Append(Break);
            return at + 1;
        }

        int digits = at;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits == at || digits == text.Length || text[digits] is not ('.' or ')')) return at;
        if (digits + 1 < text.Length && text[digits + 1] != ' ') return at;
        output.Append(text, at, digits - at).Append('\\').Append(text[digits]);
        return digits + 1;
    }

    private static void EscapeAt(string text, int i, MarkdownPlace place, StringBuilder output)
    {
        char c = text[i];
        switch (c)
        {
            case '_' when i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]):
                // Inside of a word it is no markup, and file names stay readable.
                output.Append('_');
                break;
            case '\\' or '`' or '*' or '_' or '~' or '[' or ']':
                output.Append('\\').Append(c);
                break;
            case '<':
                output.Append("&lt;");
                break;
            case '>':
                output.Append("&gt;");
                break;
            case '|':
                output.Append("&#124;");
                break;
            case '&':
                output.Append(i + 1 == text.Length || text[i + 1] == '#' || char.IsAsciiLetter(text[i + 1]) ? "&amp;" : "&");
                break;
            case '$':
                // Between two dollar signs GitHub sees mathematics, but never closes it before a digit: amounts of money stay readable.
                output.Append(i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]) ? "$" : "<span>\\$</span>");
                break;
            case '#':
                output.Append(place == MarkdownPlace.Heading ? "\\#" : "#");
                if (i + 1 < text.Length && char.IsDigit(text[i + 1])) output.Append(Break);
                break;
            default:
                output.Append(c);
                if (BreaksAfter(text, i)) output.Append(Break);
                break;
        }
    }

    /// <summary>Whether GitHub would make a link, a picture or a notification of the word around this character.</summary>
    private static bool BreaksAfter(string text, int i)
    {
        ReadOnlySpan<char> rest = text.AsSpan(i + 1);
        switch (text[i])
        {
            case '@':
                return rest.Length > 0 && char.IsAsciiLetterOrDigit(rest[0]);
            case ':':
                return rest.StartsWith("//", StringComparison.Ordinal) || IsEmojiName(rest) || EndsWith(text, i, "mailto") || EndsWith(text, i, "xmpp") || EndsWith(text, i, "tel");
            case 'w' or 'W':
                return rest.Length > 0 && rest[0] == '.' && EndsWith(text, i + 1, "www");
            case 'h' or 'H':
                return rest.Length > 1 && rest[0] == '-' && char.IsDigit(rest[1]) && EndsWith(text, i + 1, "gh");
            default:
                return char.IsAsciiHexDigit(text[i]) && IsInsideCommitId(text, i);
        }
    }

    private static bool EndsWith(string text, int end, string word)
    {
        int start = end - word.Length;
        return start >= 0 && text.AsSpan(start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase) && (start == 0 || !char.IsLetterOrDigit(text[start - 1]));
    }

    private static bool IsEmojiName(ReadOnlySpan<char> rest)
    {
        int at = 0;
        while (at < rest.Length && (char.IsAsciiLetterOrDigit(rest[at]) || rest[at] is '_' or '+' or '-')) at++;
        return at > 0 && at < rest.Length && rest[at] == ':';
    }

    // Seven to forty hexadecimal digits are a commit to GitHub; a break behind every sixth leaves no seven together.
    private static bool IsInsideCommitId(string text, int i)
    {
        int start = i;
        while (start > 0 && i - start < LongestCommitId && char.IsAsciiHexDigit(text[start - 1])) start--;
        if ((i - start + 1) % (ShortestCommitId - 1) != 0 || (start > 0 && char.IsLetterOrDigit(text[start - 1]))) return false;
        int end = start;
        bool digit = false, letter = false;
        while (end < text.Length && end - start <= LongestCommitId && char.IsAsciiHexDigit(text[end]))
        {
            digit |= char.IsAsciiDigit(text[end]);
            letter |= char.IsAsciiLetter(text[end]);
            end++;
        }

        return digit && letter && end > i + 1 && end - start is >= ShortestCommitId and <= LongestCommitId && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }
}
