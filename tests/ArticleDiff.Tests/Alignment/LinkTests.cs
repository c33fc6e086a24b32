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
    public void Evidence_that_is_asked_for_again_is_equal()
    {
        // All links of the story are asked in between: no link keeps what it said.
        LinkEvidence[] first = [.. Told.AlignedSeeds.Links.Select(link => link.Evidence)], again = [.. Told.AlignedSeeds.Links.Select(link => link.Evidence)];
        Assert.NotSame(first[0], again[0]);
        Assert.Equal(first, again);
        Assert.Equal(first.Select(evidence => evidence.GetHashCode()), again.Select(evidence => evidence.GetHashCode()));
        Assert.Equal(first.Select(evidence => evidence.Turned()), Told.AlignedSeeds.Links.Select(link => link.Turned().Evidence));
        Assert.Equal(first, Told.AlignedSeeds.Links.Select(link => link.Turned().Turned().Evidence));
    }

    [Fact]
    public void Evidence_is_the_same_for_all_threads_that_ask()
    {
        LinkEvidence[] alone = [.. Told.AlignedSeeds.Links.Select(link => link.Evidence)];
        LinkEvidence[][] together = [.. Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4).Select(_ => Told.AlignedSeeds.Links.Select(link => link.Evidence).ToArray())];
        Assert.All(together, asked => Assert.Equal(alone, asked));
    }

    [Fact]
    public void A_link_that_is_changed_keeps_its_evidence_and_takes_another()
    {
        Link link = Told.AlignedSeeds.Links.First(link => link.Evidence.Words.Length > 1), other = Told.AlignedSeeds.Links[^1];
        Assert.Equal(link.Evidence, (link with { Left = other.Left, Right = other.Right, Score = 0.1, Band = LinkBand.Weak }).Evidence);
        LinkEvidence given = new() { Words = [.. link.Evidence.Words.Skip(1)] };
        Assert.Same(given, (link with { Evidence = given }).Evidence);
        Assert.Equal(given.Turned(), (link with { Evidence = given }).Turned().Evidence);
        Assert.NotEqual(link, link with { Evidence = given });
        Assert.Same(LinkEvidence.None, (link with { Evidence = LinkEvidence.None }).Evidence);
    }

    [Fact]
    public void A_story_that_is_aligned_twice_has_equal_links()
    {
        StoryAlignment again = Aligner.Align(Told.Seeds);
        Assert.Equal(Told.AlignedSeeds.Links.AsEnumerable(), again.Links);
        Assert.Equal(Told.AlignedSeeds.Links.Select(link => link.GetHashCode()), again.Links.Select(link => link.GetHashCode()));
        Assert.Equal(Told.AlignedSeeds.Links.Select(link => link.Turned()), again.Links.Select(link => link.Turned()));
    }

    public static TheoryData<LinkEvidence> OtherEvidence => new(
        Some with { Words = [] }, Some with { Quotes = [] }, Some with { Numbers = [] }, Some with { Names = [] }, Some with { Clauses = null }, Some with { Support = [] },
        Some with { RunnerUp = 0.3 }, Some with { RunnerUpPair = null }, Some with { Margin = 0.3 });

    [Theory]
    [MemberData(nameof(OtherEvidence))]
    public void Evidence_that_differs_in_anything_is_not_equal(LinkEvidence other)
    {
        Assert.NotEqual(Some, other);
        Assert.Equal(other, other with { });
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

    private static LinkEvidence Some
    {
        get
        {
            SpanPair spans = new(new TextSpan(1, 2), new TextSpan(3, 4));
            return new LinkEvidence
            {
                Words = [new WordMatch(spans.Left, spans.Right, WordMatchKind.Same)],
                Quotes = [spans],
                Numbers = [spans],
                Names = [spans],
                Clauses = spans,
                Support = [new LinkSupport(new SentenceId(2, 0), 0.5)],
                RunnerUp = 0.2,
                RunnerUpPair = new SentencePair(new SentenceId(0, 1), new SentenceId(1, 1)),
                Margin = 0.1,
            };
        }
    }

    private static string Spelled(Link link) =>
        $"{link.Left.Article}:{string.Join(',', link.Left.Sentences)} {link.Right.Article}:{string.Join(',', link.Right.Sentences)} {link.Relation} {link.Score:R} {link.Band} {link.Moved} "
        + $"words {string.Join(' ', link.Evidence.Words)} quotes {string.Join(' ', link.Evidence.Quotes)} numbers {string.Join(' ', link.Evidence.Numbers)} "
        + $"names {string.Join(' ', link.Evidence.Names)} {link.Evidence.RunnerUp:R} {link.Evidence.Margin:R}";
}
