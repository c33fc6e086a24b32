using ArticleDiff.Formats.Reading;
using ArticleDiff.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Formats.Reading;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Front_matter_is_metadata_and_no_text()
    {
        ArticleSource source = Readings.Markdown("---\r\ntitle: A title\r\noutlet: The Post\r\nauthor: [Ann Lee, Bo Ray]\r\npublished: 2022-02-10T23:30:00-05:00\r\nurl: https://example.org/x\r\ntags: [a, b]\r\n---\r\n\r\nText.\r\n");
        ArticleMetadata expected = new() { Title = "A title", Outlet = "The Post", Author = "Ann Lee, Bo Ray", Published = new DateOnly(2022, 2, 10), Url = "https://example.org/x" };
        Assert.Equal(expected, source.Metadata);
        Assert.Equal(["Paragraph: Text."], Readings.BlocksOf(source));
    }

    [Theory]
    [InlineData("date: 2022-02-10", 10)]
    [InlineData("date: 2022-02-10 23:30:00 +0000", 10)]
    [InlineData("date: 2022-02-10T23:30:00Z", 10)]
    [InlineData("date: 2022-02-10\npublished: 2022-02-11", 11)]
    public void The_date_of_a_site_generator_is_the_day_of_publication_when_no_other_is_given(string keys, int day)
        => Assert.Equal(new DateOnly(2022, 2, day), Readings.Markdown($"---\n{keys}\n---\nText.").Metadata.Published);

    [Theory]
    [InlineData("date: soon")]
    [InlineData("date:")]
    [InlineData("date: [2022-02-10]")]
    public void A_date_of_another_form_belongs_to_another_program(string keys) => Assert.Equal(ArticleMetadata.None, Readings.Markdown($"---\n{keys}\n---\nText.").Metadata);

    [Theory]
    [InlineData("---\n---\nText.")]
    [InlineData("---\n\n---\nText.")]
    [InlineData("---\ntitle:\nauthor: []\n---\nText.")]
    public void Empty_front_matter_says_nothing(string markdown)
    {
        Assert.Equal(ArticleMetadata.None, Readings.Markdown(markdown).Metadata);
    }

    [Theory]
    [InlineData("---\ntitle: x\npublished: soon\n---\n", 3, 12, "'soon' is no day")]
    [InlineData("---\ntitle: [a]\n---\n", 2, 8, "'title' must be a single value, not a list")]
    [InlineData("---\nauthor: [{a: b}]\n---\n", 2, 10, "each author must be a single value")]
    [InlineData("---\nurl: javascript:x\n---\n", 2, 6, "is no web address")]
    [InlineData("---\ntitle: 'x\n---\n", 2, 8, "this is not valid YAML")]
    [InlineData("---\ntitle: &a x\n---\n", 2, 8, "anchors (&name) are not allowed")]
    [InlineData("---\nSome words.\n---\n", 2, 1, "front matter must be keys")]
    public void Front_matter_that_cannot_be_used_is_refused_at_its_line(string markdown, int line, int column, string message)
    {
        InputException e = Readings.Refused(() => Readings.Markdown(markdown + "Text."));
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (e.Line, e.Column));
    }

    [Fact]
    public void Blocks_are_named_by_their_markup()
    {
        ArticleSource source = Readings.Markdown("# One *big* title #\n\n## A heading\n\nSetext\n===\n\n> quoted\n> lines\n>\n> - item in quote\n\n1. first\n\n   second\n2. third\n   - nested\n\n***\n\n| a | b |\n|---|:-:|\n| c \\| d | *e* |\n");
        Assert.Equal(
            [
                "Title: One big title", "Heading: A heading", "Heading: Setext", "Quotation: quoted lines", "ListItem: item in quote", "ListItem: first",
                "ListItem: second", "ListItem: third", "ListItem: nested", "TableCell: a", "TableCell: b", "TableCell: c | d", "TableCell: e",
            ],
            Readings.BlocksOf(source));
    }

    [Theory]
    [InlineData("See [the *report*](http://x.org/a_b \"title\") now.", "See the report now.")]
    [InlineData("See [it][r] and [r].\n\n[r]: http://x.org 'A title'\n", "See it and r.")]
    [InlineData("An ![alternative text](x.png) image and [![a](b)](c) link.", "An image and link.")]
    [InlineData("Fish &amp; chips, caf&eacute;, &#8220;so&#x201D;, AT&T &nosuch;.", "Fish & chips, caf\u00E9, \u201Cso\u201D, AT&T &nosuch;.")]
    [InlineData("A \\*star\\*, a \\# and a \\\\ back\\slash.", "A *star*, a # and a \\ back\\slash.")]
    [InlineData("***Bold** and* _it_ and __un**even__ ~~gone~~ snake_case_name 2*3*4.", "Bold and it and un**even gone snake_case_name 234.")]
    [InlineData("Use `code *x*` and `` a`b `` and ` `.", "Use code *x* and a`b and .")]
    [InlineData("At <http://x.org/a_b> or <me@x.org> or http://y.org/c_d_e.", "At http://x.org/a_b or me@x.org or http://y.org/c_d_e.")]
    [InlineData("Raw <b>bold</b><!-- not this --> and<br>break <img alt='no'> a < b > c.", "Raw bold and break a < b > c.")]
    [InlineData("One  \ntwo\\\nthree\r\nfour\rfive.", "One two three four five.")]
    [InlineData("Unmatched [ and ![ and ] and [x]( and ** and ` and <.", "Unmatched [ and ![ and ] and [x]( and ** and ` and <.")]
    [InlineData("    Indented words are words.", "Indented words are words.")]
    [InlineData("A | b without a table.", "A | b without a table.")]
    [InlineData("Emoji \U0001F600 and e\u0301 *\U0001F600*.", "Emoji \U0001F600 and e\u0301 \U0001F600.")]
    [InlineData("A\tb *c\td*", "A b c d")]
    public void Only_words_are_text(string markdown, string text)
    {
        Assert.Equal(["Paragraph: " + text], Readings.BlocksOf(Readings.Markdown(markdown)));
    }

    [Fact]
    public void Escapes_are_runs_with_the_place_of_their_spelling()
    {
        ArticleSource source = Readings.Markdown("x &lt;\\* y");
        Assert.Equal(["x ", "&lt;=<", "\\*=*", " y"], source.Blocks[0].Runs.Select(run => source.Text.Slice(run.Span).ToString() + (run.Text is null ? "" : "=" + run.Text)));
    }

    [Fact]
    public void A_word_that_markup_interrupts_is_one_word()
    {
        ArticleTree tree = ArticleTree.Parse(Readings.Markdown("un**believ**able"));
        int word = Assert.Single(Enumerable.Range(0, tree.Tokens.Length), i => tree.Tokens[i].Kind == TokenKind.Word);
        Assert.Equal("unbelievable", tree.TextOf(word).ToString());
    }

    [Fact]
    public void Fenced_code_is_left_out_and_html_is_read_as_html()
    {
        ArticleSource source = Readings.Markdown("```js\nlet x;\n```\n\n<figure><img alt=\"no\"><figcaption>A &amp; B.</figcaption></figure>\n\n<script>x</script>\n\n<!-- hidden -->\n\n<p>Para<br>graph</p>\n\n~~~\nopen to the end\n");
        Assert.Equal(["Caption: A & B.", "Paragraph: Para graph"], Readings.BlocksOf(source));
    }

    [Fact]
    public void Quoted_lines_and_lazy_lines_keep_their_marks_out_of_the_text()
    {
        ArticleSource source = Readings.Markdown("> > deep\n> > words\nlazy *tail\n> end*\n\n- a\n\tb\n  > c\n  d\n");
        Assert.Equal(["Quotation: deep words lazy tail end", "ListItem: a b", "Quotation: c d"], Readings.BlocksOf(source));
    }
}
