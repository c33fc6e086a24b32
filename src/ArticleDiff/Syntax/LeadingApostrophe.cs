using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>Words that begin with an apostrophe: ’em, ’til, ’90s.</summary>
internal static class LeadingApostrophe
{
    private const int Longest = 10;
    private static readonly WordSet Clipped = new(EmbeddedData.Entries("clipped-words.data.txt"), WordCase.Ignored);

    /// <summary>The length of such a word from its apostrophe on, or 0 when the mark at <paramref name="at"/> does not begin one.</summary>
    public static int Length(ReadOnlySpan<char> text, int at)
    {
        if (at > 0 && CharacterClass.WordLength(text, at - 1) > 0) return 0;
        int end = at + 1;
        while (end < text.Length && end - at <= Longest && CharacterClass.WordLength(text, end) > 0) end++;
        ReadOnlySpan<char> word = text[(at + 1)..end];
        if (word.IsEmpty || word.Length >= Longest) return 0;
        bool decade = word.Length is 2 or 3 && char.IsDigit(word[0]) && char.IsDigit(word[1]) && (word.Length == 2 || word[2] == 's');
        // '90 days' may be quoted, ’90 is a year: without the s only the curly mark decides.
        if (decade) return word.Length == 3 || text[at] == '’' ? end - at : 0;
        if (!Clipped.Contains(word)) return 0;
        return end < text.Length && CharacterClass.IsApostrophe(text[end]) && word is "n" or "N" ? end - at + 1 : end - at;
    }
}
