using ArticleDiff.Formats.Tables;
using ArticleDiff.Fuzz.Inspections;

namespace ArticleDiff.Fuzz.Outputs;

/// <summary>Reads tab-separated values as a spreadsheet does: every row has its columns, and no cell is a formula (OWASP, CSV injection).</summary>
internal static class TableScan
{
    /// <param name="text">The table.</param>
    /// <param name="columns">How many columns each row has.</param>
    public static void Check(string text, int columns)
    {
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] cells = line.Split('\t');
            Promise.Kept(cells.Length == columns, $"a row of {cells.Length} cells and not {columns}: {line}");
            foreach (string cell in cells)
            {
                TextScan.Check(cell, "a cell");
                CheckCell(cell);
            }
        }

        RunnerScan.CheckNone(text, "a table");
    }

    /// <summary>A table with quoted fields, as <see cref="TabSeparated"/> writes it to files: its fields hold the characters of the articles.</summary>
    public static void CheckQuoted(string text, string what)
    {
        int columns = -1;
        foreach (string[] cells in Raw(text))
        {
            if (columns < 0) columns = cells.Length;
            Promise.Kept(cells.Length == columns, $"{what}: a row of {cells.Length} cells and not {columns}");
            foreach (string cell in cells) CheckCell(cell);
        }
    }

    // A spreadsheet takes a field for a formula by its first character, in quotation marks or not; a number is none.
    private static void CheckCell(string cell) =>
        Promise.Kept(cell.Length == 0 || cell[0] is not ('=' or '+' or '-' or '@' or '\t' or '\r') || cell == "-" || double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _), $"a cell that is a formula: {cell}");

    /// <summary>The fields as they stand behind their quotation marks, as a spreadsheet sees them.</summary>
    private static IEnumerable<string[]> Raw(string text)
    {
        List<string> cells = [];
        int at = 0;
        while (at < text.Length)
        {
            bool quoted = text[at] == '"';
            System.Text.StringBuilder cell = new();
            if (quoted) at++;
            for (; at < text.Length; at++)
            {
                if (quoted && text[at] == '"')
                {
                    if (at + 1 < text.Length && text[at + 1] == '"') at++;
                    else
                    {
                        quoted = false;
                        continue;
                    }
                }
                else if (!quoted && text[at] is '\t' or '\n')
                {
                    break;
                }

                cell.Append(text[at]);
            }

            cells.Add(cell.ToString());
            if (at >= text.Length || text[at] == '\n')
            {
                yield return [.. cells];
                cells.Clear();
            }

            at++;
        }
    }
}
