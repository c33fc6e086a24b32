using ArticleDiff.Formats.Tables;
using Xunit;

namespace ArticleDiff.Tests.Formats.Tables;

public sealed class TableDictionaryTests
{
    private const string Page = "docs/tables.md";
    private const string Begin = "<!-- tables: written by the program; see TableDictionaryTests -->\n";

    /// <summary>With the variable UPDATE_TABLES set, the page is written anew.</summary>
    [Fact]
    public void The_data_dictionary_describes_every_column()
    {
        using StringWriter output = new() { NewLine = "\n" };
        TableDictionary.Write(output);
        string page = File.ReadAllText(Repository.PathOf(Page));
        string expected = page[..(page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)] + "\n" + output.ToString().TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_TABLES") is { Length: > 0 }) File.WriteAllText(Repository.PathOf(Page), expected);

        Assert.Equal(expected, File.ReadAllText(Repository.PathOf(Page)));
    }

    [Fact]
    public void Every_table_has_a_key_and_columns_of_its_own()
        => Assert.All(StoryTable.All, table =>
        {
            Assert.Contains(table.Columns, column => column.IsKey);
            Assert.Equal(table.Columns.Length, table.Columns.Select(column => column.Name).Distinct(StringComparer.Ordinal).Count());
        });
}
