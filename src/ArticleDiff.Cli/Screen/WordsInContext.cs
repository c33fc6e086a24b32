using System.Text;

namespace ArticleDiff.Cli.Screen;

/// <summary>
/// The words of a place within a given width: always whole, with as much of their sentence on both sides as fits. Words that are wider than the screen are
/// broken into lines.
/// </summary>
/// <param name="Lines">The lines, each what stands before the words, the words, and what stands behind them.</param>
internal sealed record WordsInContext(IReadOnlyList<(string Before, string Words, string After)> Lines)
{
    private const string Cut = "…";

    /// <summary>Fits a place.</summary>
    /// <param name="before">What the sentence says before the words.</param>
    /// <param name="words">The words.</param>
    /// <param name="after">What it says behind them.</param>
    /// <param name="width">Columns, at least 2.</param>
    public static WordsInContext Fit(string before, string words, string after, int width)
    {
        int left = DisplayWidth.Of(before), right = DisplayWidth.Of(after), room = width - DisplayWidth.Of(words);
        if (left + right <= room) return new WordsInContext([(before, words, after)]);
        if (room < Cut.Length * 2)
        {
            IEnumerable<string> lines = CellLayout.Wrap([new StyledRun(words, TextStyle.Plain)], width).Select(line => string.Concat(line.Select(run => run.Text)));
            return new WordsInContext([.. lines.Select(line => ("", line, ""))]);
        }

        // Each side gets half, and what the other one does not need.
        int forLeft = Math.Max(room / 2, room - right), forRight = room - Math.Min(left, forLeft);
        return new WordsInContext([(Tail(before, forLeft), words, Head(after, forRight))]);
    }

    private static string Head(string text, int width)
    {
        // A stretch without spaces is left out: half of a word would look like another word.
        int at = 0, used = 0, end = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value == ' ' && used + Cut.Length <= width) end = at;
            at += rune.Utf16SequenceLength;
            used += DisplayWidth.Of(rune);
            if (used > width) return text[..end] + Cut;
        }

        return text;
    }

    private static string Tail(string text, int width)
    {
        int at = 0, left = DisplayWidth.Of(text);
        if (left <= width) return text;
        foreach (Rune rune in text.EnumerateRunes())
        {
            at += rune.Utf16SequenceLength;
            left -= DisplayWidth.Of(rune);
            if (rune.Value == ' ' && left + Cut.Length <= width) return at < text.Length ? Cut + text[at..] : Cut;
        }

        return Cut;
    }
}
