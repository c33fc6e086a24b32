using ArticleDiff.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Formats.Reading;

public sealed class HtmlReaderTests
{
    [Fact]
    public void Blocks_are_named_by_their_markup()
    {
        ArticleSource source = Readings.Html("""
            <!DOCTYPE html><html><head><title>T</title></head><body><article>
            <header><h1>The <em>title</em></h1><p class="story-byline">By <a rel=author href=x>Ann Lee</a></p><time datetime=2022-02-10>Feb. 10</time></header>
            <p>First <b>para</b>graph.<p>Second, on <time>Monday</time>.
            <h2>Heading</h2><h1>Another</h1>
            <ul><li>one<li>two<ul><li>nested</ul></ul>
            <blockquote><p>Quoted.</p></blockquote>
            <figure><img src=x alt="not text"><figcaption>A caption.</figcaption></figure>
            <table><tr><td>c1<td>c2</table>
            </article></body></html>
            """);
        Assert.Equal(
            [
                "Title: The title", "Byline: By Ann Lee", "Timestamp: Feb. 10", "Paragraph: First paragraph.", "Paragraph: Second, on Monday.", "Heading: Heading",
                "Heading: Another", "ListItem: one", "ListItem: two", "ListItem: nested", "Quotation: Quoted.", "Caption: A caption.", "TableCell: c1", "TableCell: c2",
            ],
            Readings.BlocksOf(source));
    }

    [Fact]
    public void What_is_no_content_is_dropped()
    {
        ArticleSource source = Readings.Html("""
            <article><p>Kept one.</p><script>var a = "<p>no</p>";</script><style>p{}</style><noscript>no</noscript><template><p>no</p></template>
            <nav>no</nav><aside>no</aside><footer>no</footer><form>no<input value=no><button>no</button></form><iframe>no</iframe><svg><text>no</text></svg>
            <p hidden>no</p><p aria-hidden=true>no</p><p style="color:red; DISPLAY : none">no</p><p style="visibility:hidden">no</p><div role="navigation">no</div>
            <!-- <p>no</p> --><select><option>no</select><textarea><p>no</textarea><article>a comment</article><p>Kept two.</p></article>
            """);
        Assert.Equal(["Paragraph: Kept one.", "Paragraph: Kept two."], Readings.BlocksOf(source));
    }

    [Theory]
    [InlineData("<p>Fish &amp; chips caf&eacute &#8220;so&#x201d; &#150; &nbsp;x AT&T &nosuch; &notit; &#; &#x;</p>", "Fish & chips caf\u00E9 \u201Cso\u201D \u2013 \u00A0x AT&T &nosuch; \u00ACit; &#; &#x;")]
    [InlineData("<p>&#0; &#xD800; &#x110000; &#99999999999; &#x1F600;</p>", "\uFFFD \uFFFD \uFFFD \uFFFD \U0001F600")]
    [InlineData("<p>one<br>two<br />three<BR class=\"x\">four</p>", "one two three four")]
    [InlineData("<p>a<b> b</b><i>c </i>d<!-- - -->e <span> </span>f</p>", "a bc de f")]
    [InlineData("<p title='a > b' data-x=\"&amp;<p>\">text</p>", "text")]
    [InlineData("<p>a < b and c<3 & d <</p>", "a < b and c<3 & d <")]
    [InlineData("<p>x<![CDATA[not text]]>y", "xy")]
    [InlineData("<p>\r\n  lines\r\n  end\rhere </p>", "lines end here")]
    [InlineData("<p>unclosed <b>bold <i>both</b> italic", "unclosed bold both italic")]
    [InlineData("bare text", "bare text")]
    [InlineData("<p>cut off <a href=\"x", "cut off")]
    [InlineData("<p>a\uE0000\uE001b</p>", "a\uE0000\uE001b")]
    [InlineData("<p>soft&shy;ly <wbr>zero</p>", "soft\u00ADly zero")]
    public void Only_words_are_text(string html, string text)
    {
        Assert.Equal(["Paragraph: " + text], Readings.BlocksOf(Readings.Html(html)));
    }

    [Fact]
    public void Entities_are_runs_with_the_place_of_their_spelling()
    {
        ArticleSource source = Readings.Html("<p>x &lt;b&gt y</p>");
        Assert.Equal(["x ", "&lt;=<", "b", "&gt=>", " y"], source.Blocks[0].Runs.Select(run => source.Text.Slice(run.Span).ToString() + (run.Text is null ? "" : "=" + run.Text)));
    }

    [Fact]
    public void Two_breaks_part_paragraphs_and_one_does_not()
    {
        Assert.Equal(["Paragraph: a b", "Paragraph: c", "Paragraph: d"], Readings.BlocksOf(Readings.Html("<div>a<br>b<br><br>c<br> <br><br>d</div>")));
    }

    [Fact]
    public void Text_that_a_tree_moves_stays_at_its_place_in_the_file()
    {
        ArticleSource source = Readings.Html("<div>before <table><tr>moved<td>cell</td></tr>also</table>after</div>");
        Assert.Equal("before moved|cell|also|after", string.Join('|', source.Blocks.Select(block => Readings.TextOf(source, block))));
    }

    [Fact]
    public void Drawings_lists_of_terms_and_preformatted_text_do_not_break_the_tiling()
    {
        ArticleSource source = Readings.Html("<dl><dt>Term<dd>Meaning</dl><pre>\n two\n  lines</pre><math><mi>x</mi><![CDATA[y]]></math><plaintext>all <b>of it");
        Assert.Equal(["ListItem: Term", "ListItem: Meaning", "Paragraph: two lines", "Paragraph: all <b>of it"], Readings.BlocksOf(source));
    }

    [Fact]
    public void Paragraphs_in_a_layout_table_are_paragraphs()
    {
        Assert.Equal(["Paragraph: One.", "Paragraph: Two.", "TableCell: three"], Readings.BlocksOf(Readings.Html("<table><tr><td><p>One.<p>Two.</td><td>three</table>")));
    }
}
