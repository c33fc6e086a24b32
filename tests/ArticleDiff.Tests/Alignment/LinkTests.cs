using ArticleDiff.Alignment;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Alignment;

public sealed class LinkTests
{
    [Fact]
    public void A_link_turned_twice_is_the_same_link() => Assert.All(Told.AlignedSeeds.Links, link =>
    {
        Link twice = link.Turned().Turned();
        Assert.Equal(Spelled(link), Spelled(twice));
    });

    [Fact]
    public void A_turned_link_has_its_sides_and_its_evidence_exchanged()
    {
        Link link = new(new LinkSide(0, [3]), new LinkSide(1, [5, 6]), LinkRelation.Partial, 0.7, LinkBand.Medium, true, new LinkEvidence
        {
            Words = [new WordMatch(new TextSpan(1, 2), new TextSpan(9, 2), WordMatchKind.Stem), new WordMatch(new TextSpan(5, 1), new TextSpan(3, 1), WordMatchKind.Same)],
            Quotes = [new SpanPair(new TextSpan(1, 4), new TextSpan(3, 8))],
            RunnerUp = 0.2,
            Margin = 0.5,
        });
        Link turned = link.Turned();
        Assert.Equal((link.Right, link.Left), (turned.Left, turned.Right));
        Assert.Equal([new TextSpan(3, 1), new TextSpan(9, 2)], turned.Evidence.Words.Select(match => match.Left));
        Assert.Equal([WordMatchKind.Same, WordMatchKind.Stem], turned.Evidence.Words.Select(match => match.Kind));
        Assert.Equal(new SpanPair(new TextSpan(3, 8), new TextSpan(1, 4)), Assert.Single(turned.Evidence.Quotes));
        Assert.Equal((LinkRelation.Partial, 0.7, LinkBand.Medium, true, 0.2, 0.5),
            (turned.Relation, turned.Score, turned.Band, turned.Moved, turned.Evidence.RunnerUp, turned.Evidence.Margin));
    }

    [Fact]
    public void The_links_between_two_articles_mirror_those_from_the_other_side()
    {
        for (int left = 0; left < Told.Seeds.Articles.Length; left++)
            for (int right = left + 1; right < Told.Seeds.Articles.Length; right++)
            {
                IEnumerable<string> there = Told.AlignedSeeds.LinksBetween(left, right).Select(Spelled);
                IEnumerable<string> back = Told.AlignedSeeds.LinksBetween(right, left).Select(link => Spelled(link.Turned()));
                Assert.Equal(there.Order(StringComparer.Ordinal), back.Order(StringComparer.Ordinal));
            }
    }

    [Fact]
    public void Links_stand_in_the_order_of_the_side_they_are_seen_from()
    {
        for (int left = 0; left < Told.Seeds.Articles.Length; left++)
            for (int right = 0; right < Told.Seeds.Articles.Length; right++)
            {
                if (left == right) continue;
                int[] firsts = [.. Told.AlignedSeeds.LinksBetween(left, right).Select(link => link.Left.Sentences[0])];
                Assert.Equal(firsts.Order(), firsts);
                Assert.All(Told.AlignedSeeds.LinksBetween(left, right), link => Assert.Equal((left, right), (link.Left.Article, link.Right.Article)));
            }
    }

    [Fact]
    public void Sides_are_equal_by_their_units()
    {
        Assert.Equal(new LinkSide(1, [2, 3]), new LinkSide(1, [2, 3]));
        Assert.Equal(new LinkSide(1, [2, 3]).GetHashCode(), new LinkSide(1, [2, 3]).GetHashCode());
        Assert.NotEqual(new LinkSide(1, [2, 3]), new LinkSide(1, [2]));
        Assert.NotEqual(new LinkSide(1, [2, 3]), new LinkSide(0, [2, 3]));
    }

    [Fact]
    public void Units_are_ordered_by_article_and_then_by_place()
    {
        SentenceId early = new(0, 9), late = new(1, 2), later = new(1, 3);
        Assert.True(early < late && late < later && later > early);
        Assert.True(early <= late && later >= late);
        Assert.Equal([early, late, later], new[] { later, early, late }.Order());
    }

    private static string Spelled(Link link) =>
        $"{link.Left.Article}:{string.Join(',', link.Left.Sentences)} {link.Right.Article}:{string.Join(',', link.Right.Sentences)} {link.Relation} {link.Score:R} {link.Band} {link.Moved} "
        + $"words {string.Join(' ', link.Evidence.Words)} quotes {string.Join(' ', link.Evidence.Quotes)} numbers {string.Join(' ', link.Evidence.Numbers)} "
        + $"names {string.Join(' ', link.Evidence.Names)} {link.Evidence.RunnerUp:R} {link.Evidence.Margin:R}";
}
