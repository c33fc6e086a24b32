using System.Collections.Immutable;
using ArticleDiff.Corpora.Clustering;
using ArticleDiff.Evaluation.Corpora;
using ArticleDiff.Syntax;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Corpora.Clustering;

public sealed class StoryClustererTests
{
    private static readonly MadeArticle[] Feed = [.. new FeedMaker(3).Events(1, 6).Take(60).SelectMany(made => made.Articles)];

    [Fact]
    public void Every_article_is_in_one_group_and_groups_stand_by_their_first_article()
    {
        ImmutableArray<ImmutableArray<int>> groups = Cluster(Feed, out _);

        Assert.Equal(Enumerable.Range(0, Feed.Length), groups.SelectMany(group => group).Order());
        Assert.Equal(groups.Select(group => group[0]).Order(), groups.Select(group => group[0]));
        Assert.All(groups, group => Assert.Equal(group.Order(), group));
    }

    [Fact]
    public void The_order_of_a_feed_changes_no_group()
    {
        MadeArticle[] turned = [.. Feed.Reverse()];

        Assert.Equal(Names(Feed, Cluster(Feed, out _)), Names(turned, Cluster(turned, out _)));
    }

    [Fact]
    public void Each_article_is_compared_with_a_bounded_number_of_others()
    {
        // Hundreds of tellings of one event all share their words.
        MadeArticle[] one = [.. new FeedMaker(5).Events(300, 300).First().Articles];
        ImmutableArray<ImmutableArray<int>> groups = Cluster(one, out long comparisons);

        Assert.InRange(comparisons, 1, one.Length * (long)ClusteringOptions.Default.ComparisonBudget);
        Assert.Contains(groups, group => group.Length >= one.Length * 9 / 10);
    }

    [Fact]
    public void Articles_that_appeared_weeks_apart_are_not_compared()
    {
        MadeArticle first = Feed[0];
        MadeArticle[] two = [first, first with { Id = "later", Published = first.Published.AddDays(30) }], undated = [first, first with { Id = "same" }];

        Assert.Equal(2, Cluster(two, out _).Length);
        Assert.Single(Cluster(undated, out _));
    }

    private static ImmutableArray<ImmutableArray<int>> Cluster(MadeArticle[] feed, out long comparisons)
    {
        ImmutableArray<ContentTerm>[] terms = [.. feed.Select(article => ContentTerms.Read(ArticleTree.Parse(SourceText.From(article.Text, article.Id))))];
        TermFrequencies frequencies = new();
        foreach (ImmutableArray<ContentTerm> article in terms) frequencies.Add(article);
        TermVector[] vectors = [.. terms.Select(article => TermVector.Of(article, frequencies))];
        StoryClusterer clusterer = new(
            [.. vectors.Select(vector => vector.Fingerprint(frequencies, ClusteringOptions.Default.FingerprintSize))], [.. feed.Select(article => (DateOnly?)article.Published)], index => vectors[index]);
        ImmutableArray<ImmutableArray<int>> groups = clusterer.Cluster();
        comparisons = clusterer.Comparisons;
        return groups;
    }

    private static string[] Names(MadeArticle[] feed, ImmutableArray<ImmutableArray<int>> groups)
        => [.. groups.Select(group => string.Join(' ', group.Select(index => feed[index].Id).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
}
