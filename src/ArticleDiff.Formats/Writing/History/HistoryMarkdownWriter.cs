using ArticleDiff.Formats.Writing.Changes;
using ArticleDiff.Versions;

namespace ArticleDiff.Formats.Writing.History;

/// <summary>The history of an article as Markdown: a heading a version, the earliest first, edits of facts before all others.</summary>
public sealed class HistoryMarkdownWriter : IHistoryWriter
{
    /// <inheritdoc/>
    public void Write(ArticleHistory history, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(output);
        output.Write($"# {MarkdownEscape.Escape(history.Versions[^1].Article.Tree.Text.Path, MarkdownPlace.Heading)}\n\n");
        if (history.IsCut) output.Write($"> {HistoryWords.Cut}\n\n");
        for (int v = 0; v < history.Versions.Length; v++)
        {
            ArticleVersion version = history.Versions[v];
            output.Write($"## {string.Join(" · ", HistoryWords.AboutOf(version).Prepend(version.Name).Select(part => MarkdownEscape.Escape(part, MarkdownPlace.Heading)))}\n\n");
            if (HistoryWords.FormerPath(history, v) is { } former) output.Write($"Renamed from {MarkdownEscape.Escape(former, MarkdownPlace.Inline)}.\n\n");
            if (v == 0) output.Write($"The first version: {EditWords.Count(version.Article.Tree.Sentences.Count(unit => unit.IsBody), "sentence")}.\n\n");
            else WriteStep(history.Steps[v - 1], output);
        }
    }

    private static void WriteStep(VersionComparison step, TextWriter output)
    {
        string counts = HistoryWords.CountsOf(step);
        output.Write(counts.Length == 0 ? $"{HistoryWords.NoChange}\n\n" : $"{counts}.\n\n");
        foreach (UnitEdit edit in step.ByWeight())
        {
            (string kind, string facts) = HistoryWords.Describe(step, edit);
            output.Write($"- {kind}{(facts.Length > 0 ? $" (**{facts}**)" : "")}: {Words(step, edit)}\n");
            foreach (string finding in HistoryWords.FindingsOf(step, edit)) output.Write($"  - {MarkdownEscape.Escape(finding, MarkdownPlace.Inline)}\n");
        }

        if (counts.Length > 0) output.Write("\n");
    }

    private static string Words(VersionComparison step, UnitEdit edit)
    {
        if (edit.Kind != EditKind.Unchanged && EditWords.Diff(step, edit) is { } diff) return MarkedWords.Markdown(diff, MarkdownPlace.Inline);
        string before = MarkdownEscape.Escape(EditWords.Text(step.Before, edit.Before), MarkdownPlace.Inline), after = MarkdownEscape.Escape(EditWords.Text(step.After, edit.After), MarkdownPlace.Inline);
        if (edit.Kind == EditKind.Unchanged) return after;
        return edit.Before.IsEmpty ? $"<ins>{after}</ins>" : edit.After.IsEmpty ? $"<del>{before}</del>" : $"<del>{before}</del> <ins>{after}</ins>";
    }
}
