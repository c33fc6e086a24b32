using System.Text;

namespace ArticleDiff.Cli.Screen;

/// <summary>Breaks the text of a cell into lines of a given width, at spaces where it can and inside a word where it must.</summary>
internal static class CellLayout
{
    /// <summary>The lines, each a list of runs whose widths together are at most <paramref name="width"/>; one empty line for no text.</summary>
    /// <param name="runs">The text.</param>
    /// <param name="width">Columns, at least 2, so that a wide character fits.</param>
    public static List<List<StyledRun>> Wrap(IEnumerable<StyledRun> runs, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 2);
        Line line = new(width);
        foreach (List<StyledRun> word in Words(runs))
        {
            int wordWidth = word.Sum(run => DisplayWidth.Of(run.Text));
            if (line.Used > 0 && line.Used + 1 + wordWidth > width) line.Break();
            else if (line.Used > 0) line.AddSpace(word[0].Style);
            foreach (StyledRun run in word) line.Add(run);
        }

        return line.Finish();
    }

    public static int WidthOf(IEnumerable<StyledRun> line) => line.Sum(run => DisplayWidth.Of(run.Text));

    // A word may change its style inside: an article may say "talks" where the other says "talk".
    private static IEnumerable<List<StyledRun>> Words(IEnumerable<StyledRun> runs)
    {
        List<StyledRun> word = [];
        foreach (StyledRun run in runs)
        {
            string[] parts = run.Text.Split(' ');
            for (int i = 0; i < parts.Length; i++)
            {
                if (i > 0 && word.Count > 0)
                {
                    yield return word;
                    word = [];
                }

                if (parts[i].Length > 0) word.Add(run with { Text = parts[i] });
            }
        }

        if (word.Count > 0) yield return word;
    }

    private sealed class Line(int width)
    {
        private readonly List<List<StyledRun>> _lines = [];
        private List<StyledRun> _runs = [];

        public int Used { get; private set; }

        public void AddSpace(TextStyle next)
        {
            // The space between two words of one style belongs to it, so that a marked stretch is marked through.
            TextStyle style = _runs[^1].Style == next ? next : TextStyle.Plain;
            Append(" ", style);
        }

        public void Add(StyledRun run)
        {
            StringBuilder piece = new();
            int pieceWidth = 0;
            foreach (Rune rune in run.Text.EnumerateRunes())
            {
                int columns = DisplayWidth.Of(rune);
                if (Used + pieceWidth + columns > width)
                {
                    Append(piece.ToString(), run.Style);
                    piece.Clear();
                    pieceWidth = 0;
                    Break();
                }

                piece.Append(rune.ToString());
                pieceWidth += columns;
            }

            Append(piece.ToString(), run.Style);
        }

        public void Break()
        {
            _lines.Add(_runs);
            _runs = [];
            Used = 0;
        }

        public List<List<StyledRun>> Finish()
        {
            _lines.Add(_runs);
            return _lines;
        }

        private void Append(string text, TextStyle style)
        {
            if (text.Length == 0) return;
            Used += DisplayWidth.Of(text);
            if (_runs.Count > 0 && _runs[^1].Style == style) _runs[^1] = _runs[^1] with { Text = _runs[^1].Text + text };
            else _runs.Add(new StyledRun(text, style));
        }
    }
}
