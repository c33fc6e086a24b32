using ArticleDiff.Alignment;
using ArticleDiff.Formats.Writing;

namespace ArticleDiff.Cli.Screen;

/// <summary>Two articles side by side for people: a row per link, sentences that only one has beside an empty cell.</summary>
/// <param name="width">Columns of the terminal.</param>
/// <param name="colours">Whether changed words are coloured; without colours they stand in [-…-] and {+…+}.</param>
internal sealed class SideBySideScreen(int width, bool colours)
{
    /// <summary>The fewest columns in which two columns of words can be read.</summary>
    public const int MinWidth = 40;

    /// <summary>The most columns.</summary>
    public const int MaxWidth = 1000;

    /// <summary>A space, the mark of the row, whether it moved, a space.</summary>
    private const int GutterWidth = 4;

    private const int WordsToFind = 6;

    private readonly int _column = (Math.Clamp(width, MinWidth, MaxWidth) - GutterWidth) / 2;

    /// <summary>Writes the two articles; true when any sentence differs.</summary>
    public bool Write(StoryAlignment alignment, int left, int right, TextWriter output)
    {
        Article leftArticle = alignment.Story.Articles[left], rightArticle = alignment.Story.Articles[right];
        WriteRow(output, [Heading(leftArticle)], "  ", [Heading(rightArticle)]);
        WriteRow(output, [new StyledRun(new string('-', _column), TextStyle.Faint)], "--", [new StyledRun(new string('-', _column), TextStyle.Faint)]);
        bool differs = false;
        Link[] weak = [.. alignment.LinksBetween(left, right).Where(link => link.Band == LinkBand.Weak)];
        List<PairRow> rows = [.. PairRow.Of(alignment, left, right)];
        foreach (PairRow row in rows)
        {
            (List<StyledRun> leftCell, List<StyledRun> rightCell, char mark) = Cells(alignment, leftArticle, rightArticle, row, weak);
            WriteRow(output, leftCell, $"{mark}{(row.Link is { Moved: true } ? '^' : ' ')}", rightCell);
            differs |= mark != '=' || row.Link is { Moved: true };
        }

        output.Write("\n= same  | reworded  ~ shares a part  < only left  > only right  ^ moved\n");
        if (Repeats(rows.SelectMany(row => row.Left)) || Repeats(rows.SelectMany(row => row.Right))) output.Write("A sentence that is linked to several stands in a row with each of them.\n");
        WriteSetAside(output, leftArticle, rightArticle);
        output.Write($"Engine {VisibleText.Of(alignment.Engine)}.\n");
        return differs;
    }

    private static bool Repeats(IEnumerable<int> units)
    {
        HashSet<int> seen = [];
        return units.Any(unit => !seen.Add(unit));
    }

    private static StyledRun Heading(Article article) => new(VisibleText.Of($"{article.Label} ({article.Tree.Text.Path})"), TextStyle.Plain);

    private (List<StyledRun> Left, List<StyledRun> Right, char Mark) Cells(StoryAlignment alignment, Article left, Article right, PairRow row, Link[] weak)
    {
        if (row.Link is null)
        {
            return row.Left.Length > 0
                ? ([new StyledRun(TextOf(left, row.Left), TextStyle.Plain)], SeeAlso(right, weak.Where(link => link.Left.Sentences.Contains(row.Left[0])).Select(link => link.Right)), '<')
                : (SeeAlso(left, weak.Where(link => link.Right.Sentences.Contains(row.Right[0])).Select(link => link.Left)), [new StyledRun(TextOf(right, row.Right), TextStyle.Plain)], '>');
        }

        WordDiffResult diff = WordDiff.Compare(alignment.Story, row.Link);
        char mark = row.Link.Relation == LinkRelation.Partial ? '~' : TextOf(left, row.Left) == TextOf(right, row.Right) ? '=' : '|';
        if (diff.IsRewritten) return ([new StyledRun(TextOf(left, row.Left), TextStyle.Plain)], [new StyledRun(TextOf(right, row.Right), TextStyle.Plain)], mark);

        List<StyledRun> leftCell = [], rightCell = [];
        foreach (WordDiffSegment segment in diff.Segments)
        {
            if (segment.Kind != WordDiffKind.Inserted)
                Add(leftCell, segment.LeftText, segment.LeftSpaced, segment.Kind == WordDiffKind.Deleted ? TextStyle.Deleted : TextStyle.Plain);
            if (segment.Kind != WordDiffKind.Deleted)
                Add(rightCell, segment.RightText, segment.RightSpaced, segment.Kind == WordDiffKind.Inserted ? TextStyle.Inserted : TextStyle.Plain);
        }

        return (leftCell, rightCell, mark);
    }

    /// <summary>The first words of what weak links name, to find it by; nothing without one.</summary>
    private static List<StyledRun> SeeAlso(Article article, IEnumerable<LinkSide> sides)
    {
        string[] hints = [.. sides.Select(side => TextOf(article, side.Sentences).Split(' ')).Select(words => string.Join(' ', words.Take(WordsToFind)) + (words.Length > WordsToFind ? " …" : ""))];
        return hints.Length == 0 ? [] : [new StyledRun($"see also: {string.Join("; ", hints)}", TextStyle.Faint)];
    }

    private void Add(List<StyledRun> cell, string text, bool spaced, TextStyle style)
    {
        if (spaced && cell.Count > 0) cell.Add(new StyledRun(" ", TextStyle.Plain));
        text = VisibleText.Of(text);
        if (!colours && style == TextStyle.Deleted) text = $"[-{text}-]";
        if (!colours && style == TextStyle.Inserted) text = $"{{+{text}+}}";
        cell.Add(new StyledRun(text, style));
    }

    private static string TextOf(Article article, IEnumerable<int> units)
        => VisibleText.Of(string.Join(' ', units.Select(unit => article.Tree.DisplayText(article.Tree.Sentences[unit]))));

    private void WriteRow(TextWriter output, List<StyledRun> left, string mark, List<StyledRun> right)
    {
        List<List<StyledRun>> leftLines = CellLayout.Wrap(left, _column), rightLines = CellLayout.Wrap(right, _column);
        for (int i = 0; i < Math.Max(leftLines.Count, rightLines.Count); i++)
        {
            List<StyledRun> leftLine = i < leftLines.Count ? leftLines[i] : [], rightLine = i < rightLines.Count ? rightLines[i] : [];
            // A line of spaces at the end would only make copies of the screen dirty.
            string gutter = $" {(i == 0 ? mark : "  ")} ", filled = new string(' ', _column - CellLayout.WidthOf(leftLine)) + gutter;
            string line = Coded(leftLine) + (rightLine.Count > 0 ? filled : filled.TrimEnd()) + Coded(rightLine);
            output.Write(VisibleText.Inert(line) + "\n");
        }
    }

    private string Coded(List<StyledRun> runs) => string.Concat(runs.Select(run =>
    {
        string code = colours ? run.Style switch { TextStyle.Deleted => "31", TextStyle.Inserted => "32", TextStyle.Faint => "2", _ => "" } : "";
        return code.Length == 0 ? run.Text : $"\u001B[{code}m{run.Text}\u001B[0m";
    }));

    private static void WriteSetAside(TextWriter output, Article left, Article right)
    {
        int leftCount = SetAside(left), rightCount = SetAside(right);
        if (leftCount + rightCount > 0) output.Write($"Set aside (bylines, captions and the like): {leftCount} left, {rightCount} right.\n");
    }

    private static int SetAside(Article article) => article.Tree.Sentences.Count(sentence => sentence.IsAside);
}
