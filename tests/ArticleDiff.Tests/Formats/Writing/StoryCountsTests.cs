using ArticleDiff.Alignment;
using ArticleDiff.Copies;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Tests.Alignment;
using Xunit;

namespace ArticleDiff.Tests.Formats.Writing;

public sealed class StoryCountsTests
{
    [Fact]
    public void A_unit_counts_once_for_a_witness_however_many_links_it_has_there()
    {
        Story story = Story.Create([WrittenStory.Lines("a", "The ferry sank.", "It rained."), WrittenStory.Lines("b", "The boat sank.", "Rain fell.", "Nobody came."), WrittenStory.Lines("c", "Shares rose.")]);
        Link several = WrittenStory.Link(0, 0, 1, 0) with { Right = new LinkSide(1, [0, 1]) };
        StoryCounts counts = Counted(WrittenStory.Aligned(story, several, WrittenStory.Link(0, 0, 1, 1), WrittenStory.Link(0, 1, 1, 1) with { Band = LinkBand.Weak }, WrittenStory.Link(1, 1, 2, 0)));
        Assert.Equal([[0, 1, 0], [2, 0, 1], [0, 1, 0]], counts.Coverage.Select(row => row.ToArray()));
        Assert.Equal([1, 2, 1], counts.Articles.Select(article => article.Linked));
    }

    [Fact]
    public void The_seeds_are_covered_as_sets_of_their_linked_units_say()
    {
        StoryAlignment alignment = Told.AlignedSeeds;
        CopyGroups copies = alignment.Story.Copies;
        Dictionary<(int, int), HashSet<int>> covered = [];
        foreach (Link link in alignment.Links.Where(link => link.Band != LinkBand.Weak))
            foreach (Link side in new[] { link, link.Turned() })
            {
                (int, int) key = (side.Left.Article, copies.WitnessOf(side.Right.Article));
                if (copies.WitnessOf(side.Left.Article) == key.Item2) continue;
                if (!covered.TryGetValue(key, out HashSet<int>? units)) covered.Add(key, units = []);
                units.UnionWith(side.Left.Sentences);
            }

        StoryCounts counts = Counted(alignment);
        Assert.All(Enumerable.Range(0, alignment.Story.Articles.Length), article =>
        {
            Assert.Equal(counts.Witnesses.Select(witness => covered.GetValueOrDefault((article, witness))?.Count ?? 0), counts.Coverage[article]);
            Assert.Equal(covered.Where(one => one.Key.Item1 == article).SelectMany(one => one.Value).Distinct().Count(), counts.Articles[article].Linked);
        });
    }

    private static StoryCounts Counted(StoryAlignment alignment) => StoryCounts.Of(new Report(alignment, [], new ReportOptions()));
}
