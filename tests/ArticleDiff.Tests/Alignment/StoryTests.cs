using ArticleDiff.Alignment;
using Xunit;

namespace ArticleDiff.Tests.Alignment;

public sealed class StoryTests
{
    [Fact]
    public void A_story_of_one_article_is_refused() =>
        Assert.Contains("at least two", Assert.Throws<ArgumentException>(() => Story.Create([Told.Article("a", "Rain fell.")])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_story_without_articles_is_refused() => Assert.Equal("articles", Assert.Throws<ArgumentException>(() => Story.Create([])).ParamName);

    [Fact]
    public void Two_articles_of_one_id_are_refused_and_the_id_is_named()
    {
        Article[] articles = [Told.Article("b", "Rain."), Told.Article("a", "Snow."), Told.Article("b", "Hail.")];
        Assert.Contains("'b'", Assert.Throws<ArgumentException>(() => Story.Create(articles)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_that_is_no_article_is_refused()
    {
        Article[] articles = [Told.Article("a", "Rain."), Told.Article("b", "Snow.")];
        ArgumentException error = Assert.Throws<ArgumentException>(() => Story.Create(articles, reference: "c"));
        Assert.Equal("reference", error.ParamName);
        Assert.Contains("'c'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_a_name_is_refused() => Assert.Throws<ArgumentException>(() => Told.Article("", "Rain."));

    [Fact]
    public void Articles_stand_in_ordinal_order_of_their_ids_however_they_arrive()
    {
        Article[] articles = [Told.Article("b", "Rain."), Told.Article("a", "Snow."), Told.Article("B", "Hail."), Told.Article("a1", "Fog.")];
        Assert.Equal(["B", "a", "a1", "b"], Story.Create(articles).Articles.Select(article => article.Id));
        Assert.Equal(["B", "a", "a1", "b"], Story.Create(articles.Reverse()).Articles.Select(article => article.Id));
    }

    [Fact]
    public void Without_a_reference_the_first_article_orders_reports()
    {
        Article[] articles = [Told.Article("b", "Rain."), Told.Article("a", "Snow.")];
        Assert.Equal("a", Story.Create(articles).Reference.Id);
        Assert.Equal("b", Story.Create(articles, reference: "b").Reference.Id);
    }

    [Fact]
    public void An_article_is_found_by_its_exact_id()
    {
        Story story = Story.Create([Told.Article("b", "Rain."), Told.Article("a", "Snow.")]);
        Assert.Equal([0, 1, -1], new[] { "a", "b", "A" }.Select(story.IndexOf));
    }

    [Fact]
    public void Articles_without_any_sentence_are_aligned_without_links()
    {
        StoryAlignment alignment = Aligner.Align(Story.Create([Told.Prose("a", "\n\n"), Told.Prose("b", "Rain fell on the town.")]));
        Assert.Empty(alignment.Links);
        Assert.Equal("b", alignment.Story.Articles[Assert.Single(alignment.Passages).Founder.Article].Id);
    }
}
