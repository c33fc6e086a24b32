using ArticleDiff.Text;

namespace ArticleDiff.Syntax;

/// <summary>Decides whether a text was wrapped at a width, and which of its lines go on in the next one.</summary>
internal static class WrappedLines
{
    private const int NarrowestWidth = 30;
    private const int WidestWidth = 160;

    /// <summary>The smallest share of line ends that a wrapping program would have made: the next word did not fit.</summary>
    private const double SmallestFullShare = 0.8;

    /// <summary>The smallest share of lines that the next line goes on with in lower case.</summary>
    private const double SmallestLowerShare = 0.3;

    /// <summary>The width that the lines were wrapped at, or 0 when every line is a paragraph of its own.</summary>
    public static int Width(SourceText text, List<TextSpan> lines)
    {
        int pairs = 0, lower = 0, width = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (!IsInside(text, lines[i], lines[i + 1])) continue;
            pairs++;
            width = Math.Max(width, lines[i].Length);
            if (GoesOn(text, lines[i], lines[i + 1])) lower++;
        }

        if (pairs == 0 || width is < NarrowestWidth or > WidestWidth || lower < SmallestLowerShare * pairs || (pairs == 1 && lower == 0)) return 0;
        int full = 0, inner = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (!IsInside(text, lines[i], lines[i + 1])) continue;
            // A paragraph's last line may be short although no blank line follows it.
            if (EndsInStop(text, lines[i]) && !Fills(text, lines[i], lines[i + 1], width)) continue;
            inner++;
            if (Fills(text, lines[i], lines[i + 1], width)) full++;
        }

        return inner > 0 && full >= SmallestFullShare * inner ? width : 0;
    }

    /// <summary>Whether a paragraph of wrapped text goes on from one line to the next.</summary>
    public static bool Continues(SourceText text, TextSpan line, TextSpan next, int width)
    {
        if (!IsInside(text, line, next) || IsItem(text, next)) return false;
        return GoesOn(text, line, next) || Fills(text, line, next, width);
    }

    /// <summary>Whether no blank line and no deeper indent parts the two lines.</summary>
    private static bool IsInside(SourceText text, TextSpan line, TextSpan next)
    {
        int ends = 0;
        for (int i = line.End; i < next.Start; i++)
        {
            char c = text.Content[i];
            if (c == '\n' || (c == '\r' && text.Content[i + 1] != '\n')) ends++;
        }

        return ends == 1 && IndentOf(text, next) <= IndentOf(text, line);
    }

    private static int IndentOf(SourceText text, TextSpan line)
    {
        int start = line.Start;
        while (start > 0 && text.Content[start - 1] is ' ' or '\t') start--;
        return line.Start - start;
    }

    /// <summary>Whether the first word of the next line did not fit behind this one.</summary>
    private static bool Fills(SourceText text, TextSpan line, TextSpan next, int width)
    {
        int word = 0;
        while (word < next.Length && !CharacterClass.IsBlank(text.Content[next.Start + word])) word++;
        return line.Length + 1 + word > width;
    }

    private static bool GoesOn(SourceText text, TextSpan line, TextSpan next) => char.IsLower(text.Content[next.Start]) && !EndsInStop(text, line);

    private static bool EndsInStop(SourceText text, TextSpan line)
    {
        int end = line.End - 1;
        while (end > line.Start && text.Content[end] is '”' or '"' or ')' or '’' or '\'') end--;
        return text.Content[end] is '.' or '!' or '?' or '…';
    }

    private static bool IsItem(SourceText text, TextSpan line) => line.Length > 2 && text.Content[line.Start] is '•' or '▪' or '‣' or '*' or '-' or '–' && text.Content[line.Start + 1] == ' ';
}
