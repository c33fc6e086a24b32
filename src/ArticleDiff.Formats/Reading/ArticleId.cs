using System.Text;

namespace ArticleDiff.Formats.Reading;

/// <summary>The short names of articles: they stand in reports, addresses and file names, so they are plain.</summary>
internal static class ArticleId
{
    /// <summary>The most characters an id may have.</summary>
    public const int MaxLength = 64;

    /// <summary>The rule, as messages say it.</summary>
    public const string Rule = "an id has 1 to 64 letters (a to z), digits, '-', '_' or '.', and does not begin with '-' or '.'";

    public static bool IsValid(ReadOnlySpan<char> id)
    {
        if (id.Length is 0 or > MaxLength || id[0] is '-' or '.') return false;
        foreach (char c in id)
            if (!IsAllowed(c)) return false;
        return true;
    }

    /// <summary>
    /// Makes an id of a file name without its extension: each stretch of other characters becomes one hyphen. Null when nothing is left.
    /// </summary>
    public static string? FromName(string name)
    {
        StringBuilder id = new();
        foreach (char c in name)
        {
            if (IsAllowed(c)) id.Append(c);
            else if (id.Length > 0 && id[^1] != '-') id.Append('-');
        }

        string trimmed = id.ToString().TrimStart('-', '.');
        if (trimmed.Length > MaxLength) trimmed = trimmed[..MaxLength];
        trimmed = trimmed.TrimEnd('-');
        return trimmed.Length == 0 ? null : trimmed;
    }

    private static bool IsAllowed(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';
}
