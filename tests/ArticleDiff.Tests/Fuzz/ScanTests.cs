using ArticleDiff.Fuzz;
using ArticleDiff.Fuzz.Outputs;
using Xunit;

namespace ArticleDiff.Tests.Fuzz;

/// <summary>A scanner that finds nothing in anything would let everything pass.</summary>
public sealed class ScanTests
{
    [Theory]
    [InlineData("a [link](https://evil.example)")]
    [InlineData("an ![image](x.png)")]
    [InlineData("see https://evil.example")]
    [InlineData("<https://evil.example>")]
    [InlineData("ask @octocat")]
    [InlineData("see #12")]
    [InlineData("see GH-12")]
    [InlineData("commit 1234abc5678")]
    [InlineData("a $x^2$ b")]
    [InlineData("```mermaid\ngraph TD\n```")]
    [InlineData("    code")]
    [InlineData("<script>x</script>")]
    [InlineData("<b onclick=x>y</b>")]
    [InlineData("a <img src=x> b")]
    [InlineData("<!-- hidden -->")]
    [InlineData("> [!NOTE]\n> x")]
    [InlineData("- [ ] task")]
    [InlineData("x[^1]\n\n[^1]: y")]
    [InlineData(":smile:")]
    [InlineData("an *emphasis*")]
    [InlineData("~~gone~~")]
    [InlineData("---")]
    [InlineData("::error::x")]
    [InlineData("a \u202Eb")]
    [InlineData("[x](javascript:alert)")]
    [InlineData("[x](//evil.example)")]
    public void Markdown_that_is_more_than_text_is_found(string markdown)
        => Assert.Throws<BrokenPromiseException>(() => MarkdownScan.Check($"# Title\n\n{markdown}\n", "a report"));

    [Theory]
    [InlineData("- **a** text with <del>words</del> <ins>more</ins> <sub>x</sub>")]
    [InlineData("<!-- articlediff report --form passages -->")]
    [InlineData("- [a.txt](a%20b.txt) `1234abc5678`")]
    [InlineData("| a | b |\n| --- | ---: |\n| c | d |")]
    [InlineData("> - **warning** x: y `0123abcd`")]
    public void Markdown_as_it_is_written_passes(string markdown) => MarkdownScan.Check(markdown + "\n", "a report");

    [Theory]
    [InlineData("<p onclick=x>y</p>")]
    [InlineData("<img src=x>")]
    [InlineData("<a href='javascript:x'>y</a>")]
    [InlineData("<a href='https://evil.example'>y</a>")]
    [InlineData("<meta http-equiv=refresh content='0; url=x'>")]
    [InlineData("<style>x</style><style>y</style>")]
    [InlineData("<script>x</script>")]
    [InlineData("<p style='x'>y</p>")]
    [InlineData("<form action=x></form>")]
    [InlineData("<svg><a xlink:href='x'></a></svg>")]
    [InlineData("<base href=x>")]
    [InlineData("<link rel=stylesheet href=x>")]
    public void Html_that_does_more_than_show_is_found(string html)
        => Assert.Throws<BrokenPromiseException>(() => HtmlScan.CheckHistory($"<!DOCTYPE html><html><head><style>z</style></head><body>{html}</body></html>"));

    [Theory]
    [InlineData("<script/>")]
    [InlineData("<foreignObject/>")]
    [InlineData("<rect onload=\"x\"/>")]
    [InlineData("<rect style=\"x\"/>")]
    [InlineData("<rect fill=\"url(https://evil.example)\"/>")]
    [InlineData("<text href=\"x\"/>")]
    [InlineData("<text>&")]
    public void A_picture_that_does_more_than_show_is_found(string svg)
        => Assert.Throws<BrokenPromiseException>(() => SvgScan.Check($"<svg xmlns=\"http://www.w3.org/2000/svg\"><style/>{svg}</svg>"));

    [Theory]
    [InlineData("::error::x")]
    [InlineData("  ::set-output name=a::b")]
    [InlineData("x\r::warning::y")]
    [InlineData("a ##[error]b")]
    public void A_command_to_a_runner_is_found(string line)
    {
        Assert.Throws<BrokenPromiseException>(() => RunnerScan.CheckNone($"before\n{line}\n", "a text"));
        if (!line.Contains("::error::x", StringComparison.Ordinal)) Assert.Throws<BrokenPromiseException>(() => RunnerScan.CheckAnnotations(line + "\n"));
    }

    [Theory]
    [InlineData("::error file=a,line=1,evil=x::y")]
    [InlineData("::set-output name=a::b")]
    [InlineData("::debug file=a::b")]
    public void An_annotation_that_is_none_is_found(string line) => Assert.Throws<BrokenPromiseException>(() => RunnerScan.CheckAnnotations(line + "\n"));

    [Theory]
    [InlineData("\u001B[31m")]
    [InlineData("\u001B]8;;x\u0007")]
    [InlineData("\u009B1m")]
    [InlineData("\u0007")]
    [InlineData("\r")]
    [InlineData("\t")]
    [InlineData("\u202E")]
    [InlineData("\u200B")]
    [InlineData("\uFEFF")]
    [InlineData("\u2028")]
    [InlineData("a\u200Db")]
    public void A_character_that_acts_is_found(string text) => Assert.Throws<BrokenPromiseException>(() => TextScan.Check(text, "a text"));

    [Fact]
    public void Half_of_a_surrogate_pair_is_found() => Assert.Throws<BrokenPromiseException>(() => TextScan.Check("a" + (char)0xD800, "a text"));

    [Fact]
    public void With_colours_the_sequences_that_colour_pass_and_no_other_does()
    {
        TextScan.CheckColoured("\u001B[1;31mx\u001B[0m 👩\u200D💻\n", "a text");
        Assert.Throws<BrokenPromiseException>(() => TextScan.CheckColoured("\u001B[2J", "a text"));
        Assert.Throws<BrokenPromiseException>(() => TextScan.CheckColoured("\u001B]52;c;eA==\u0007", "a text"));
    }

    [Theory]
    [InlineData("=1+1\tb")]
    [InlineData("a\t@SUM(A1)")]
    [InlineData("a\t-1 month")]
    [InlineData("a\tb\tc")]
    public void A_cell_that_is_a_formula_and_a_row_of_another_length_are_found(string row)
    {
        Assert.Throws<BrokenPromiseException>(() => TableScan.Check(row + "\n", 2));
        Assert.Throws<BrokenPromiseException>(() => TableScan.CheckQuoted($"a\tb\n{row}\n", "a table"));
    }

    [Fact]
    public void A_formula_in_quotation_marks_is_found() => Assert.Throws<BrokenPromiseException>(() => TableScan.CheckQuoted("a\n\"=1+\"\"x\"\"\"\n", "a table"));

    [Theory]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("{")]
    [InlineData("{\"a\":\"##[error]x\"}")]
    [InlineData("{\"a\":\"\u202E\"}")]
    public void A_document_that_is_no_clean_JSON_is_found(string json) => Assert.Throws<BrokenPromiseException>(() => JsonScan.Check(json, "a document"));
}
