using System.Globalization;
using ArticleDiff.Formats.Tables;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing.Facts;

/// <summary>A table of facts as tab-separated values: a line a place, without a heading line.</summary>
public static class FactsTsvWriter
{
    /// <summary>Writes kind, number of the row, fact, article, path, line, column, words, and the articles that agree.</summary>
    /// <param name="table">The facts.</param>
    /// <param name="output">Where to write; line ends are LF.</param>
    public static void Write(FactTable table, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        int number = 0;
        foreach (FactRow row in table.Rows)
        {
            number++;
            string same = string.Join(',', row.Same.Select(article => table.Story.Articles[article].Id));
            foreach (FactCell cell in row.Cells)
            {
                LinePosition at = cell.Location.Source.PositionOf(cell.Location.Span.Start);
                string[] fields =
                [
                    EnumNames.Of(row.Kind), number.ToString(CultureInfo.InvariantCulture), row.Fact, table.Story.Articles[cell.Article].Id, cell.Location.Source.Path,
                    (at.Line + 1).ToString(CultureInfo.InvariantCulture), (at.Column + 1).ToString(CultureInfo.InvariantCulture), cell.Words, same,
                ];
                // A tab or a line end in a field is folded to a space with the other characters that act.
                output.Write(string.Join('\t', fields.Select(field => TabSeparated.Guarded(VisibleText.Of(field)))) + "\n");
            }
        }
    }
}
