using ArticleDiff.Syntax;
using Xunit;

namespace ArticleDiff.Tests.Formats.Reading;

public sealed class HtmlContentTests
{
    private const string Long = "A paragraph of the story that is long enough to count as one, with commas, and so on.";

    [Fact]
    public void The_article_element_wins_over_what_is_around_it()
    {
        string html = $"<body><header><p>Site slogan that is not text.</p></header><div><article><p>{Long}</p><p>{Long}</p></article></div><div><p>Read also: something else entirely.</p></div>";
        Assert.Equal(["Paragraph: " + Long, "Paragraph: " + Long], Readings.BlocksOf(Readings.Html(html)));
    }

    [Fact]
    public void Teasers_in_article_elements_do_not_hide_the_story()
    {
        string teasers = string.Concat(Enumerable.Repeat("<article><a href=x>Teaser headline of another story</a></article>", 10));
        string html = $"<body>{teasers}<div id=story><p>{Long}</p><p>{Long}</p></div>";
        Assert.Equal(["Paragraph: " + Long, "Paragraph: " + Long], Readings.BlocksOf(Readings.Html(html)));
    }

    [Fact]
    public void The_largest_of_several_articles_is_the_story()
    {
        string html = $"<body><article><p>A short one beside it.</p></article><article><p>{Long}</p><p>{Long}</p></article>";
        Assert.Equal(2, Readings.Html(html).Blocks.Length);
    }

    [Theory]
    [InlineData("<main>{0}</main>")]
    [InlineData("<div role=main>{0}</div>")]
    [InlineData("<div itemprop=articleBody>{0}</div>")]
    [InlineData("<div>{0}</div>")]
    [InlineData("<div><section><p>{0}</p></section><section><p>{0}</p></section></div>")]
    public void Main_elements_and_dense_blocks_are_found(string form)
    {
        string links = "<ul>" + string.Concat(Enumerable.Repeat("<li><a href=x>A link to some other page of the site</a></li>", 20)) + "</ul>";
        string html = $"<body><div>{links}</div>" + form.Replace("{0}", $"<p>{Long}</p><p>{Long}</p>", StringComparison.Ordinal) + "<div><p>All rights reserved.</p></div>";
        string[] blocks = Readings.BlocksOf(Readings.Html(html));
        Assert.All(blocks, block => Assert.Equal("Paragraph: " + Long, block));
        Assert.True(blocks.Length >= 2);
    }

    [Fact]
    public void A_title_outside_of_the_story_is_kept_when_the_metadata_repeats_it()
    {
        string html = $"<head><title>Ships collide - The Post</title><body><h1>The Daily</h1><div><h1>Ships collide</h1></div><main><p>{Long}</p></main>";
        Assert.Equal(["Title: Ships collide", "Paragraph: " + Long], Readings.BlocksOf(Readings.Html(html)));
    }

    [Fact]
    public void Metadata_comes_from_open_graph_properties()
    {
        ArticleMetadata metadata = Readings.Html("""
            <head><title>Fallback</title><meta property="og:title" content="Fish &amp; chips"><meta property="og:site_name" content=" The
            Post "><meta name=author content="Ann Lee"><meta property="article:published_time" content="2022-02-10T23:59:00Z"><link rel=canonical href="https://example.org/a"></head>
            <body><p>x</p>
            """).Metadata;
        Assert.Equal(new ArticleMetadata { Title = "Fish & chips", Outlet = "The Post", Author = "Ann Lee", Published = new DateOnly(2022, 2, 10), Url = "https://example.org/a" }, metadata);
    }

    [Fact]
    public void Metadata_comes_from_linked_data()
    {
        ArticleMetadata metadata = Readings.Html("""
            <script type="application/ld+json">{ broken</script>
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"A \u0026 B","datePublished":"2022-02-10",
            "author":[{"name":"Ann Lee"},"Bo Ray",7],"publisher":{"name":"The Post"}}]}</script><p>x</p>
            """).Metadata;
        Assert.Equal(new ArticleMetadata { Title = "A & B", Outlet = "The Post", Author = "Ann Lee, Bo Ray", Published = new DateOnly(2022, 2, 10) }, metadata);
    }

    [Fact]
    public void Metadata_falls_back_to_old_elements_and_ignores_what_is_malformed()
    {
        ArticleMetadata metadata = Readings.Html("""
            <title>Caf&eacute;
             news</title><meta name=date content="last week"><meta property="article:author" content="https://example.org/ann"><link rel=canonical href="javascript:x">
            <script type="application/ld+json">{"headline":["no"],"author":{"name":7}}</script><article><time datetime="2022-02-11T08:00">Friday</time><p>x</p></article>
            """).Metadata;
        Assert.Equal(new ArticleMetadata { Title = "Caf\u00E9 news", Published = new DateOnly(2022, 2, 11) }, metadata);
    }
}
