namespace ArticleDiff.Formats.Tables;

/// <summary>Writes the data dictionary: what every table and every column is.</summary>
public static class TableDictionary
{
    /// <summary>Writes it as Markdown, a section a table.</summary>
    public static void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (StoryTable table in StoryTable.All)
        {
            output.Write($"## {table.Name}.tsv\n\nA row is {table.Meaning}.\n\n| column | type | meaning |\n| --- | --- | --- |\n");
            foreach (TableColumn column in table.Columns)
            {
                string marks = (column.IsKey, column.HoldsWords) switch
                {
                    (true, _) => " (key)",
                    (_, true) => " (words: empty with `--no-text`)",
                    _ => "",
                };
                output.Write($"| `{column.Name}` | {column.Type} | {column.Meaning}{marks} |\n");
            }

            output.Write('\n');
        }
    }
}
