using System.Text;
using ArticleDiff.Formats.Writing;
using DiffPlex;
using DiffPlex.Model;

namespace ArticleDiff.Cli.Output;

/// <summary>A short diff of two texts by lines, in the unified form that people know.</summary>
internal static class LineDiff
{
    /// <summary>
    /// The changed lines with a little context: <c>@@ line N @@</c> (one-based, in the old text), then lines that begin with a space, - or +.
    /// Empty when the texts are the same. Control characters come out as visible text.
    /// </summary>
    public static string Format(string before, string after, LineDiffOptions options)
    {
        DiffResult diff = new Differ().CreateCustomDiffs(before, after, ignoreWhiteSpace: false, Lines);
        List<string> lines = [];
        int shown = 0;
        foreach (DiffBlock block in diff.DiffBlocks)
        {
            int start = Math.Max(shown, block.DeleteStartA - options.Context);
            if (lines.Count > 0) shown = AddContext(lines, diff.PiecesOld, shown, Math.Min(shown + options.Context, start));
            if (lines.Count == 0 || start > shown) lines.Add($"@@ line {start + 1} @@\n");
            AddContext(lines, diff.PiecesOld, Math.Max(start, shown), block.DeleteStartA);
            for (int i = 0; i < block.DeleteCountA; i++) lines.Add("-" + diff.PiecesOld[block.DeleteStartA + i]);
            for (int i = 0; i < block.InsertCountB; i++) lines.Add("+" + diff.PiecesNew[block.InsertStartB + i]);
            shown = block.DeleteStartA + block.DeleteCountA;
        }

        if (lines.Count > 0) AddContext(lines, diff.PiecesOld, shown, Math.Min(diff.PiecesOld.Length, shown + options.Context));
        return Join(lines, options);
    }

    // A line end is part of the line before it, so that a missing one at the end shows as a change of the last line.
    private static string[] Lines(string text)
    {
        List<string> lines = [];
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }

    private static int AddContext(List<string> lines, string[] pieces, int from, int to)
    {
        for (int i = from; i < to; i++) lines.Add(" " + pieces[i]);
        return Math.Max(from, to);
    }

    private static string Join(List<string> lines, LineDiffOptions options)
    {
        StringBuilder text = new();
        foreach (string line in lines.Take(options.MaxLines))
        {
            string safe = VisibleText.Of(line.TrimEnd('\n')) + (line.EndsWith('\n') ? "" : " (no line end)");
            text.Append(safe.Length <= options.MaxColumns ? safe : safe[..options.MaxColumns] + "…").Append('\n');
        }

        if (lines.Count > options.MaxLines) text.Append($"… {lines.Count - options.MaxLines} more lines\n");
        return text.ToString();
    }
}
