using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ArticleDiff.Alignment;
using ArticleDiff.Cli.Settings;
using ArticleDiff.Cli.Verbs;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Formats.Writing.Html;
using ArticleDiff.Syntax;
using VerifyXunit;
using Xunit;

namespace ArticleDiff.Tests.Formats.Writing.Html;

[UsesVerify]
public class HtmlPageTests
{
    private static readonly string[] Inline = ["span", "del", "a"];

    [Fact]
    public Task The_outline_of_the_page_of_the_seeds()
    {
        VerifySettings settings = new();
        settings.UseDirectory("stories");
        settings.UseFileName("us-warns-china.page");
        return Verifier.Verify(PageOutline.Of(Seeds()), "txt", settings);
    }

    [Fact]
    public void Every_body_unit_stands_once_in_the_columns_and_once_in_the_passages_word_for_word()
    {
        Story story = WrittenStory.Seeds();
        IHtmlDocument page = Page(Aligner.Align(story));

        for (int article = 0; article < story.Articles.Length; article++)
        {
            foreach (Sentence unit in story.Articles[article].Tree.Sentences.Where(unit => unit.IsBody))
            {
                string words = VisibleText.Of(story.Articles[article].Tree.DisplayText(unit));
                IElement column = Assert.Single(page.QuerySelectorAll($"#s-{article}-{unit.Index}"));
                Assert.Equal(words, TextWithout(column, ".to"));
                IElement passage = Assert.Single(page.QuerySelectorAll($"#passages p[data-s='{article}-{unit.Index}']"));
                Assert.Equal(words, TextWithout(passage, ".gone, .tag"));
            }
        }
    }

    [Fact]
    public void Every_figure_of_linked_sentences_says_what_it_counts_and_no_weak_link_is_in_it()
    {
        Story story = Story.Create(
            [
                WrittenStory.Lines("a", "The mayor opened the bridge.", "The work took nine years.", "A band played in the rain."),
                WrittenStory.Lines("b", "The mayor opened the bridge.", "Music was heard."), WrittenStory.Lines("c", "It took nine years."),
            ],
            reference: "a");
        Link weak = WrittenStory.Link(0, 2, 1, 1) with { Band = LinkBand.Weak };
        StoryAlignment alignment = WrittenStory.Aligned(story, WrittenStory.Link(0, 0, 1, 0), WrittenStory.Link(0, 1, 2, 0), weak);
        IHtmlDocument page = Page(alignment);

        Assert.Equal(["reference 2 of 3 linked to any other", "1 of 2 linked to any other", "1 of 1 linked to any other"], Texts(page, ".column header p"));
        Assert.Equal(["3", "2", "1", "0"], Texts(page, "#overview tbody tr:first-child td").Take(4));
        Assert.Equal("1 of 3 sentences linked to this outlet", page.QuerySelector(".coverage tbody tr td:nth-of-type(2)")!.GetAttribute("title"));
        Assert.Contains("Linked: any other outlet has some of it; “see also” is not counted.", Texts(page, "#overview .about"));
        string summary = WrittenStory.Written(alignment, new ReportOptions { Form = ReportForm.Summary });
        Assert.Contains("| a | 3 | 2 | 1 | 0 |\n", summary, StringComparison.Ordinal);
        Assert.Contains("| a | – | 33 % | 33 % |\n", summary, StringComparison.Ordinal);
        Assert.Contains("A sentence is linked when any other article has some of it. Weak links (“see also”) count neither here nor under Coverage.\n", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_stands_behind_the_name_of_an_outlet_and_not_behind_itself()
    {
        Story story = Story.Create([WrittenStory.Lines("a", "The mayor spoke."), WrittenStory.Lines("b", "The mayor spoke.") with { Outlet = "The Harbour Times" }]);
        IHtmlDocument page = Page(Aligner.Align(story));

        Assert.Equal(["a a.txt", "The Harbour Times b b.txt"], Texts(page, ".masthead li"));
    }

    [Fact]
    public void What_is_marked_is_what_the_word_diff_says()
    {
        Story story = Story.Create(
            [WrittenStory.Lines("a", "The mayor opened the old bridge on Monday morning."), WrittenStory.Lines("b", "The mayor opened the new stone bridge on Monday.")], reference: "a");
        IHtmlDocument page = Page(WrittenStory.Aligned(story, WrittenStory.Link(0, 0, 1, 0)));

        Assert.Equal(["new stone"], Texts(page, "#s-1-0 .w.on.m0"));
        Assert.Equal(["old", "morning"], Texts(page, "#s-0-0 .w.m1"));
        Assert.Empty(Texts(page, "#s-0-0 .w.on"));
        Assert.Equal(["old", "morning"], Texts(page, "#passages p[data-s='1-0'] .gone.m0:not([hidden]) del"));
        Assert.Equal("The mayor opened the old new stone bridge on Monday morning.", page.QuerySelector("#passages p[data-s='1-0']")!.TextContent);
    }

    [Fact]
    public void Nothing_in_an_article_becomes_markup_of_the_page()
    {
        foreach (string payload in HostileText.Payloads)
        {
            string text = payload.ReplaceLineEndings(" ");
            Story story = Story.Create(
                [
                    WrittenStory.Lines("a", $"The mayor said {text} to the council.") with { Outlet = payload, Url = "javascript:alert(1)" },
                    WrittenStory.Lines("b", $"The mayor shouted {text} at the council.") with { Outlet = "\"><script>alert(1)</script>" },
                ],
                payload);
            IHtmlDocument page = Page(WrittenStory.Aligned(story, WrittenStory.Link(0, 0, 1, 0)));

            Assert.Equal(2, page.Scripts.Length);
            Assert.Single(page.QuerySelectorAll("style"));
            Assert.Equal(VisibleText.Of(payload).Trim(), page.QuerySelector("h1")!.TextContent.Trim());
            Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
            Assert.All(page.QuerySelectorAll(".s *, #passages dd p *"), element => Assert.Contains(element.LocalName, Inline));
            Assert.Equal(VisibleText.Of(story.Articles[0].Tree.DisplayText(story.Articles[0].Tree.Sentences[0])), TextWithout(page.QuerySelector("#s-0-0")!, ".to"));
            Assert.All(page.QuerySelectorAll("[href]"), element => Assert.True(element.GetAttribute("href") is "data:," || element.GetAttribute("href")!.StartsWith('#'), element.OuterHtml));
        }
    }

    [Fact]
    public void The_policy_allows_the_style_and_the_script_of_the_page_by_their_hashes_and_nothing_else()
    {
        IHtmlDocument page = Seeds();
        string policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;

        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src '{Hash(page.QuerySelector("style")!.TextContent)}';", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src '{Hash(page.QuerySelector("script:not([type])")!.TextContent)}';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[style], [src], [srcset], iframe, object, embed, form, base"));
        Assert.DoesNotContain("http:", page.QuerySelector("style")!.TextContent + page.QuerySelector("script[type]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_of_an_article_is_a_link_only_when_it_can_be_followed()
    {
        Story story = Story.Create(
            [WrittenStory.Lines("a", "One.") with { Url = "https://example.org/a?b=1&c=\"2\"" }, WrittenStory.Lines("b", "Two.") with { Url = "data:text/html,x" }]);

        IHtmlDocument page = Page(WrittenStory.Aligned(story));

        IElement link = Assert.Single(page.QuerySelectorAll(".outlets a"));
        Assert.Equal("https://example.org/a?b=1&c=\"2\"", link.GetAttribute("href"));
        Assert.Equal("noreferrer noopener", link.GetAttribute("rel"));
    }

    [Fact]
    public void Articles_that_print_the_same_copy_share_a_column_of_the_coverage()
    {
        string[] copy = ["The ferry sank near the old harbour on Monday.", "Rescuers found nobody on the shore that night.", "The owner was arrested in Lima by the police."];
        Story story = Story.Create([WrittenStory.Lines("a", copy), WrittenStory.Lines("b", copy), WrittenStory.Lines("c", "A ferry went down.", "Nobody was found.", "Its owner sits in jail.")]);
        IHtmlDocument page = Page(Aligner.Align(story));
        Assert.Equal(["a", "c"], page.QuerySelectorAll("table.coverage thead th").Select(cell => cell.TextContent));
        Assert.All(page.QuerySelectorAll("table.coverage tbody tr"), row => Assert.Single(row.QuerySelectorAll("td.self")));
    }

    [Fact]
    public void The_same_story_gives_the_same_page_in_whatever_order_its_articles_come()
    {
        Story story = WrittenStory.Seeds();
        Story turned = Story.Create(story.Articles.Reverse(), story.Title, story.Reference.Id);
        ReportOptions options = new();

        string page = WrittenStory.Written(Aligner.Align(story), options, ReportFormat.Html);

        Assert.StartsWith(HtmlPageWriter.Opening, page, StringComparison.Ordinal);
        Assert.Equal(page, WrittenStory.Written(Aligner.Align(turned), options, ReportFormat.Html));
        Assert.DoesNotContain('\r', page);
    }

    private static IHtmlDocument Seeds()
    {
        StoryAlignment alignment = Aligner.Align(WrittenStory.Seeds());
        using StringWriter output = new();
        new HtmlPageWriter().Write(new Report(alignment, StoryCheck.Run(alignment, StorySettings.BuiltIn(), DateOnly.MinValue).ForReport(), new ReportOptions()), output);
        return new HtmlParser().ParseDocument(output.ToString());
    }

    private static IHtmlDocument Page(StoryAlignment alignment) => new HtmlParser().ParseDocument(WrittenStory.Written(alignment, new ReportOptions(), ReportFormat.Html));

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string[] Texts(IHtmlDocument page, string selector) => [.. page.QuerySelectorAll(selector).Select(element => element.TextContent)];

    private static string TextWithout(IElement element, string selector)
    {
        var copy = (IElement)element.Clone();
        foreach (IElement inner in copy.QuerySelectorAll(selector)) inner.Remove();
        return copy.TextContent.Trim();
    }
}
