using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Tables;
using Xunit;

namespace ArticleDiff.Tests.Formats.Tables;

public sealed class TabSeparatedTests
{
    [Fact]
    public void Every_field_comes_back_as_it_was()
    {
        string[][] rows = [["a", "", "b\tc"], ["line\nend", "cr\r\nlf\r", "say \"x\""], ["\"", "=1+1", "😀\u202E"]];
        using StringWriter output = new();
        foreach (string[] row in rows) TabSeparated.Write(output, row);

        TableRow[] read = [.. TabSeparated.Read(new StringReader(output.ToString()), "t.tsv")];

        Assert.Equal(rows, read.Select(row => row.Fields.ToArray()));
        Assert.Equal([1, 2, 5], read.Select(row => row.Line));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0")]
    [InlineData("＝1", "'＝1")]
    [InlineData("-1.5", "-1.5")]
    [InlineData("+1e3", "+1e3")]
    [InlineData("'tis", "'tis")]
    [InlineData("'", "'")]
    [InlineData("a=b", "a=b")]
    public void No_field_is_a_formula_and_each_comes_back(string field, string written)
    {
        using StringWriter output = new();
        TabSeparated.Write(output, [field]);

        Assert.Equal(written + "\n", output.ToString());
        Assert.Equal(field, Assert.Single(Assert.Single(TabSeparated.Read(new StringReader(output.ToString()), "t.tsv")).Fields));
    }

    [Fact]
    public void A_table_that_was_cut_off_is_refused()
    {
        InputException problem = Assert.Throws<InputException>(() => TabSeparated.Read(new StringReader("a\tb\nx\t\"y"), "t.tsv").ToArray());

        Assert.Equal(("t.tsv", 2), (problem.Path, problem.Line));
    }

    [Fact]
    public void Windows_line_ends_are_line_ends()
        => Assert.Equal([["a", "b"], ["c", ""]], TabSeparated.Read(new StringReader("a\tb\r\nc\t\r\n"), "t.tsv").Select(row => row.Fields.ToArray()));
}
