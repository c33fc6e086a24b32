using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing.Facts;

/// <summary>A table of facts as Markdown: a table a kind, a row a fact, a column an article.</summary>
public static class FactsMarkdownWriter
{
    /// <summary>Writes the tables; a kind of which the story has nothing says so.</summary>
    /// <param name="table">The facts.</param>
    /// <param name="output">Where to write; line ends are LF.</param>
    public static void Write(FactTable table, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        Story story = table.Story;
        int[] order = [.. table.ArticleOrder];
        string title = story.Title ?? string.Join(", ", story.Articles.Select(article => article.Id));
        output.Write($"# Facts: {MarkdownEscape.Escape(title, MarkdownPlace.Heading)}\n\n");
        foreach (FactTableKind kind in table.Kinds)
        {
            output.Write($"## {EnumNames.Of(kind)}\n\n");
            FactRow[] rows = [.. table.Rows.Where(row => row.Kind == kind)];
            if (rows.Length == 0)
            {
                output.Write("None.\n\n");
                continue;
            }

            output.Write($"| fact | {string.Join(" | ", order.Select(article => Escape(story.Articles[article].Id)))} | same |\n");
            output.Write($"| --- |{string.Concat(order.Select(_ => " --- |"))} --- |\n");
            foreach (FactRow row in rows)
            {
                IEnumerable<string> cells = order.Select(article => string.Join("<br>", row.Cells.Where(cell => cell.Article == article)
                    .Select(cell => $"{Escape(cell.Words)} ({Escape(cell.Location.ToString())})")));
                string same = string.Join(", ", row.Same.Select(article => Escape(story.Articles[article].Id)));
                output.Write($"| {Escape(row.Fact)} | {string.Join(" | ", cells)} | {same} |\n");
            }

            output.Write("\n");
        }
    }

    private static string Escape(string text) => MarkdownEscape.Escape(text, MarkdownPlace.TableCell);
}
