using System.Text.RegularExpressions;
using ArticleDiff.Formats.Writing;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Formats.Writing;

public sealed class MarkdownEscapeTests
{
    public static TheoryData<string> Payloads => HostileText.Data;

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_list_item_shows_the_text_and_nothing_else(string payload)
    {
        string markdown = $"- {MarkdownEscape.Escape(payload, MarkdownPlace.Block)}\n- next\n";
        ListBlock list = Assert.IsType<ListBlock>(Assert.Single(RenderedMarkdown.Parse(markdown)));
        Assert.Equal(2, list.Count);
        AssertShows(payload, Assert.IsType<ParagraphBlock>(Assert.Single((ListItemBlock)list[0])));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_paragraph_shows_the_text_and_nothing_else(string payload)
    {
        MarkdownDocument document = RenderedMarkdown.Parse($"before\n\n{MarkdownEscape.Escape(payload, MarkdownPlace.Block)}\n\nafter\n");
        Assert.Equal(3, document.Count);
        AssertShows(payload, Assert.IsType<ParagraphBlock>(document[1]));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Behind_a_label_the_text_stays_text(string payload)
    {
        MarkdownDocument document = RenderedMarkdown.Parse($"- **id** {MarkdownEscape.Escape(payload, MarkdownPlace.Inline)}\n");
        ListBlock list = Assert.IsType<ListBlock>(Assert.Single(document));
        LeafBlock line = Assert.IsType<ParagraphBlock>(Assert.Single(Assert.IsType<ListItemBlock>(Assert.Single(list))));
        Assert.Equal(Normalized("id " + VisibleText.Of(payload)), Normalized(RenderedMarkdown.TextOf(line)));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_cell_shows_the_text_and_the_table_keeps_its_columns(string payload)
    {
        string cell = MarkdownEscape.Escape(payload, MarkdownPlace.TableCell);
        MarkdownDocument document = RenderedMarkdown.Parse($"| a | b |\n| --- | --- |\n| {cell} | z |\n| <del>{cell}</del> x | <ins>{cell}</ins> |\n");
        Table table = Assert.IsType<Table>(Assert.Single(document));
        Assert.Equal(3, table.Count);
        foreach (TableRow row in table.Cast<TableRow>()) Assert.Equal(2, row.Count);
        AssertShows(payload, (LeafBlock)((TableCell)((TableRow)table[1])[0])[0]);
        string shown = Normalized(VisibleText.Of(payload));
        Assert.Equal([Normalized(VisibleText.Of(payload) + " x"), shown], RenderedMarkdown.CellsOf((TableRow)table[2]).Select(Normalized));
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void A_heading_shows_the_text_and_nothing_else(string payload)
    {
        MarkdownDocument document = RenderedMarkdown.Parse($"## `id` {MarkdownEscape.Escape(payload, MarkdownPlace.Heading)}\n");
        HeadingBlock heading = Assert.IsType<HeadingBlock>(Assert.Single(document));
        Assert.Equal(2, heading.Level);
        Assert.Equal(Normalized("id " + VisibleText.Of(payload)), Normalized(RenderedMarkdown.TextOf(heading)));
    }

    [Fact]
    public void A_lone_surrogate_is_spelled_out() => Assert.Equal("lone ⟨U+D800⟩ half", MarkdownEscape.Escape("lone \uD800 half", MarkdownPlace.Block));

    [Theory]
    [InlineData("Plain words, “quoted” — and 3:43 p.m., 5,000 of them; $5 billion (US$6).")]
    [InlineData("It cost $13.6 billion, R&D included.")]
    [InlineData("file_name.txt of No. 3: 20% off!")]
    public void Ordinary_prose_stays_as_it_is(string text)
    {
        Assert.Equal(text.Replace("R&D", "R&amp;D", StringComparison.Ordinal), MarkdownEscape.Escape(text, MarkdownPlace.Block));
    }

    private static void AssertShows(string payload, LeafBlock block)
    {
        Assert.Equal(Normalized(VisibleText.Of(payload)), Normalized(RenderedMarkdown.TextOf(block)));
        foreach (string piece in RenderedMarkdown.PiecesOf(block))
        {
            // What GitHub turns into links, notifications and pictures after rendering.
            Assert.DoesNotMatch(new Regex(@"@[a-z0-9]|#\d|\bgh-\d|\bwww\.|://|mailto:\S|xmpp:\S|\btel:\S|:[a-z0-9_+-]+:", RegexOptions.IgnoreCase), piece);
            Assert.DoesNotMatch(new Regex(@"\b(?=[0-9a-f]*[0-9])(?=[0-9]*[a-f])[0-9a-f]{7,40}\b"), piece);
        }
    }

    // White space at the ends is not shown, and several spaces are shown as one.
    private static string Normalized(string text) => Regex.Replace(text, " +", " ").Trim();
}
