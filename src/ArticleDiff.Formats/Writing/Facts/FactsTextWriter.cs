using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Writing.Facts;

/// <summary>A table of facts for people at a terminal: a block a fact, a line a place. Characters that would act on a terminal are spelled out.</summary>
public static class FactsTextWriter
{
    /// <summary>Writes the table.</summary>
    /// <param name="table">The facts.</param>
    /// <param name="output">Where to write; line ends are LF.</param>
    public static void Write(FactTable table, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        foreach (FactRow row in table.Rows)
        {
            string same = row.Same.IsEmpty ? "" : $"  same: {string.Join(", ", row.Same.Select(article => table.Story.Articles[article].Id))}";
            output.Write($"{EnumNames.Of(row.Kind)}: {VisibleText.Of(row.Fact)}{VisibleText.Of(same)}\n");
            foreach (FactCell cell in row.Cells)
            {
                Article article = table.Story.Articles[cell.Article];
                output.Write(VisibleText.Line($"  {cell.Location}: {article.Id}: {cell.Words}") + "\n");
            }

            output.Write("\n");
        }
    }
}
