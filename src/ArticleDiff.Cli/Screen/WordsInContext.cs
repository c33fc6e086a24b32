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
        if (DisplayWidth.Of(text) <= width) return text;
        // A stretch without spaces is left out: half of a word would look like another word.
        int end = text.Length;
        while (end > 0 && DisplayWidth.Of(text[..end]) + Cut.Length > width) end = text.LastIndexOf(' ', end - 1);
        return end > 0 ? text[..end] + Cut : Cut;
    }

    private static string Tail(string text, int width)
    {
        if (DisplayWidth.Of(text) <= width) return text;
        int start = 0;
        while (start >= 0 && start < text.Length && DisplayWidth.Of(text[start..]) + Cut.Length > width)
        {
            int space = text.IndexOf(' ', start);
            start = space < 0 ? text.Length : space + 1;
        }

        return start < text.Length ? Cut + text[start..] : Cut;
    }
}
