using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>Recognises web and mail addresses, which are one word.</summary>
internal static class WebAddress
{
    /// <summary>How far a part of an address may reach: lookahead is bounded so that scanning stays linear.</summary>
    private const int Reach = 64;

    private static readonly WordSet Domains = new(EmbeddedData.Entries("domains.data.txt"), WordCase.Ignored);

    /// <summary>Where the address ends whose first piece is [start, at) and goes on with the character at <paramref name="at"/>; 0 when there is none.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int at)
    {
        bool begins = text[at] switch
        {
            ':' => text[at..].StartsWith("://", StringComparison.Ordinal),
            '@' => HasHost(text, at + 1),
            _ => at - start <= Reach && (text[start..at].Equals("www", StringComparison.OrdinalIgnoreCase) ? CharacterClass.IsLetterOrDigit(text, at + 1) : IsDomain(text, at) || IsMailbox(text, at)),
        };
        if (!begins) return 0;
        int end = at + 1;
        while (end < text.Length && !CharacterClass.IsBlank(text[end]) && text[end] is not ('<' or '>' or '"' or '“' or '”' or '«' or '»' or '|' or '…' or '—')) end++;
        while (end > at + 1 && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '\'' or '’' or '*' or '-') end--;
        if (char.IsHighSurrogate(text[end - 1]) && end < text.Length) end--;
        return end;
    }

    /// <summary>Whether the stop at <paramref name="at"/> is followed by a known domain ending and then by the end of the word, a path, or more of the host.</summary>
    private static bool IsDomain(ReadOnlySpan<char> text, int at)
    {
        int end = at + 1;
        while (end < text.Length && end - at <= Reach && char.IsAsciiLetter(text[end])) end++;
        if (end == at + 1 || !Domains.Contains(text[(at + 1)..end])) return false;
        // A capital behind the stop is a sentence that lost its space, unless the whole ending is in capitals.
        if (char.IsUpper(text[at + 1]) && !char.IsUpper(text[end - 1])) return false;
        return end >= text.Length || !(CharacterClass.WordLength(text, end) > 0 || text[end] == '@');
    }

    private static bool IsMailbox(ReadOnlySpan<char> text, int at)
    {
        for (int i = at + 1; i < text.Length && i - at <= Reach; i++)
        {
            if (text[i] == '@') return i > at + 1 && HasHost(text, i + 1);
            if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] is not ('.' or '_' or '-' or '+')) return false;
        }

        return false;
    }

    private static bool HasHost(ReadOnlySpan<char> text, int at)
    {
        for (int i = at; i < text.Length && i - at <= Reach; i++)
        {
            if (text[i] == '.') return i > at && CharacterClass.LetterLength(text, i + 1) > 0;
            if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] != '-') return false;
        }

        return false;
    }
}
