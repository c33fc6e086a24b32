namespace ArticleDiff.Syntax;

/// <summary>Recognises letters with stops between them, which are one word: U.S., a.m., J.P., Ph.D., M.Sc.</summary>
internal static class Initialism
{
    /// <summary>Whether the stop at <paramref name="stop"/>, behind the piece of a word that begins at <paramref name="piece"/>, belongs to the word.</summary>
    public static bool TakesStop(ReadOnlySpan<char> text, int word, int piece, int stop)
    {
        int length = stop - piece;
        if (length is 0 or > 2 || !char.IsAsciiLetter(text[piece])) return false;
        bool dotted = piece > word && text[piece - 1] == '.';
        int next = LettersFrom(text, stop + 1);
        bool nextStops = stop + 1 + next < text.Length && text[stop + 1 + next] == '.';
        if (length == 1)
        {
            // One letter, a stop, one letter: the stop is inside. Behind the last letter it is the end of the initialism.
            if (next == 1 && (char.IsUpper(text[stop + 1]) == char.IsUpper(text[piece]) || nextStops)) return true;
            return dotted || (next == 2 && nextStops && char.IsUpper(text[piece]) && char.IsUpper(text[stop + 1]) && char.IsLower(text[stop + 2]));
        }

        bool capitalised = char.IsUpper(text[piece]) && char.IsLower(text[piece + 1]);
        return capitalised && (dotted || (piece == word && next == 1 && nextStops && char.IsUpper(text[stop + 1])));
    }

    /// <summary>How many letters follow, counted up to three; digits count as letters so that a.1 is no initialism.</summary>
    private static int LettersFrom(ReadOnlySpan<char> text, int at)
    {
        int count = 0;
        while (count < 3 && at + count < text.Length && CharacterClass.WordLength(text, at + count) > 0) count++;
        return count > 0 && char.IsDigit(text[at]) ? 3 : count;
    }
}
