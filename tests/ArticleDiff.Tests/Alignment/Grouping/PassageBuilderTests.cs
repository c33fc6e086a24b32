using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Grouping;
using ArticleDiff.Tests.Formats.Writing;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Grouping;

public sealed class PassageBuilderTests
{
    // Three articles of four units each; b orders the report.
    private static readonly Story Three = Story.Create(
        [
            Told.Article("a", "Ants march.", "Apes climb.", "Asps hiss.", "Auks dive."),
            Told.Article("b", "Bats hang.", "Bees hum.", "Bulls charge.", "Boars dig."),
            Told.Article("c", "Cats purr.", "Cows chew.", "Crabs pinch.", "Crows caw."),
        ], reference: "b");

    [Fact]
    public void Without_links_every_unit_is_alone() => Assert.Equal("b0 b1 b2 b3", Spelled(Three)[^11..]);

    [Fact]
    public void Equivalent_units_are_together_and_the_first_of_the_reference_founds() =>
        Assert.Contains("b1+a2+c3", Spelled(Three, Equivalent(0, 2, 1, 1), Equivalent(1, 1, 2, 3), Equivalent(0, 2, 2, 3)).Split(' '));

    [Fact]
    public void A_member_that_is_linked_to_half_of_the_others_stays() =>
        Assert.Contains("b1+a2+c3", Spelled(Three, Equivalent(0, 2, 1, 1), Equivalent(1, 1, 2, 3)).Split(' '));

    [Fact]
    public void A_chain_is_no_passage()
    {
        Story four = Story.Create([Told.Article("a", "Ants."), Told.Article("b", "Bats."), Told.Article("c", "Cats."), Told.Article("d", "Dogs.")]);
        ImmutableArray<Passage> passages = PassageBuilder.Build(four, [Scored(0.9, 0, 0, 1, 0), Scored(0.8, 1, 0, 2, 0), Scored(0.7, 2, 0, 3, 0)]);
        Assert.Equal([3, 1], passages.Select(passage => passage.Members.Length).OrderDescending());
    }

    [Fact]
    public void The_better_link_decides_which_passage_a_unit_joins()
    {
        ImmutableArray<Passage> first = PassageBuilder.Build(Three, [Scored(0.9, 0, 0, 1, 0), Scored(0.8, 0, 0, 1, 2)]);
        ImmutableArray<Passage> second = PassageBuilder.Build(Three, [Scored(0.8, 0, 0, 1, 0), Scored(0.9, 0, 0, 1, 2)]);
        Assert.Contains(new SentenceId(0, 0), HomeOf(first, new SentenceId(1, 0)).Home.Select(member => member.Id));
        Assert.Contains(new SentenceId(0, 0), HomeOf(second, new SentenceId(1, 2)).Home.Select(member => member.Id));
    }

    [Fact]
    public void A_partial_link_adds_a_unit_as_a_part()
    {
        ImmutableArray<Passage> passages = PassageBuilder.Build(Three, [Partial(0, 2, 1, 1)]);
        Passage passage = HomeOf(passages, new SentenceId(0, 2));
        Assert.Equal(new SentenceId(1, 1), passage.Founder);
        Assert.Equal(new PassageMember(new SentenceId(0, 2), PassageRole.Part, true), passage.Members.Single(member => member.Id.Article == 0));
        Assert.Equal(11, passages.Length);
    }

    [Fact]
    public void A_partial_link_between_two_passages_names_each_in_the_other_and_joins_nothing()
    {
        ImmutableArray<Passage> passages = PassageBuilder.Build(Three, [Equivalent(0, 0, 1, 0), Equivalent(1, 2, 2, 2), Partial(0, 0, 2, 2)]);
        Passage one = HomeOf(passages, new SentenceId(1, 0)), other = HomeOf(passages, new SentenceId(1, 2));
        Assert.NotEqual(one.Id, other.Id);
        Assert.Equal(new SentenceId(2, 2), Assert.Single(one.Elsewhere).Id);
        Assert.Equal(new SentenceId(0, 0), Assert.Single(other.Elsewhere).Id);
        Assert.Equal(10, passages.Length);
    }

    [Fact]
    public void No_part_comes_by_way_of_a_part()
    {
        // a2 is a part of b1; c3 shares something with a2, which says nothing of b1.
        ImmutableArray<Passage> passages = PassageBuilder.Build(Three, [Partial(0, 2, 1, 1), Partial(0, 2, 2, 3)]);
        Assert.DoesNotContain(new SentenceId(2, 3), HomeOf(passages, new SentenceId(1, 1)).Home.Select(member => member.Id));
    }

    [Fact]
    public void A_weak_link_joins_nothing()
    {
        Link weak = Equivalent(0, 2, 1, 1) with { Band = LinkBand.Weak }, part = Partial(0, 0, 2, 1) with { Band = LinkBand.Weak };
        Assert.Equal(Spelled(Three), Spelled(Three, weak, part));
    }

    [Fact]
    public void A_weak_link_lets_two_passages_name_each_other()
    {
        ImmutableArray<Passage> passages = PassageBuilder.Build(Three, [Equivalent(0, 2, 1, 1) with { Band = LinkBand.Weak }]);
        Passage one = HomeOf(passages, new SentenceId(0, 2)), other = HomeOf(passages, new SentenceId(1, 1));
        Assert.Equal(other.Id, Assert.Single(one.SeeAlso));
        Assert.Equal(one.Id, Assert.Single(other.SeeAlso));
        Assert.All(passages.Where(passage => passage != one && passage != other), passage => Assert.Empty(passage.SeeAlso));
    }

    [Fact]
    public void A_weak_link_inside_of_a_passage_says_nothing_new()
    {
        ImmutableArray<Passage> passages = PassageBuilder.Build(Three, [Equivalent(0, 2, 1, 1), Partial(0, 2, 1, 1) with { Band = LinkBand.Weak }]);
        Assert.All(passages, passage => Assert.Empty(passage.SeeAlso));
    }

    [Fact]
    public void A_link_of_several_units_gathers_them_all() => Assert.Contains("b1+b2+a2", Spelled(
        Three, new Link(new LinkSide(0, [2]), new LinkSide(1, [1, 2]), LinkRelation.Equivalent, 0.9, LinkBand.Strong, false, LinkEvidence.None)).Split(' '));

    [Fact]
    public void Passages_follow_the_reference_and_what_it_lacks_follows_the_unit_before_it() => Assert.Equal(
        "c0 b0+a0 a1 b1+a2+c1 a3 c2 c3 b2 b3",
        Spelled(Three, Equivalent(0, 0, 1, 0), Equivalent(0, 2, 1, 1), Equivalent(1, 1, 2, 1), Equivalent(0, 2, 2, 1)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_the_links_are_the_promises_hold(int seed)
    {
        Random random = new(seed);
        for (int round = 0; round < 25; round++)
        {
            Story story = Random(random);
            List<Link> links = Random(random, story);
            ImmutableArray<Passage> passages = PassageBuilder.Build(story, [.. links]);
            PassagePromises.Check(story, links, passages);

            Link[] shuffled = [.. links];
            random.Shuffle(shuffled);
            Assert.Equal(Spelled(story, passages), Spelled(story, PassageBuilder.Build(story, [.. shuffled])));

            ImmutableArray<Passage> unparted = PassageBuilder.Build(story, [.. links.Where(link => link.Relation == LinkRelation.Equivalent)]);
            Assert.Equal(Groups(unparted), Groups(passages));
        }
    }

    [Fact]
    public void An_id_depends_on_its_founder_alone()
    {
        string[] before = Ids(["Ants march.", "Apes climb.", "Auks dive."], ["Bats hang.", "Bees hum."], Equivalent(0, 0, 1, 0));
        string[] after = Ids(["Ants march.", "Asps hiss.", "Apes climb.", "Auks dive."], ["Bats hang.", "Bees hum."], Partial(0, 2, 1, 1));
        Assert.Empty(before.Except(after));

        static string[] Ids(string[] a, string[] b, Link link) => [.. PassageBuilder.Build(Told.Pair(a, b), [link])
            .Where(passage => passage.Founder.Article == 0).Select(passage => passage.Id)];
    }

    private static Passage HomeOf(ImmutableArray<Passage> passages, SentenceId id) => passages.Single(passage => passage.Home.Any(member => member.Id == id));

    // The sets of units that say one proposition; those that stand alone say nothing about joining.
    private static string[] Groups(ImmutableArray<Passage> passages) => [.. passages
        .Select(passage => passage.Members.Where(member => member.Role == PassageRole.Member).Select(member => $"{member.Id.Article}:{member.Id.Sentence}").ToArray())
        .Where(members => members.Length > 1).Select(members => string.Join('+', members)).Order(StringComparer.Ordinal)];

    private static Link Equivalent(int leftArticle, int left, int rightArticle, int right) => WrittenStory.Link(leftArticle, left, rightArticle, right);

    private static Link Partial(int leftArticle, int left, int rightArticle, int right) => WrittenStory.Link(leftArticle, left, rightArticle, right, LinkRelation.Partial);

    private static Link Scored(double score, int leftArticle, int left, int rightArticle, int right) => Equivalent(leftArticle, left, rightArticle, right) with { Score = score };

    private static string Spelled(Story story, params Link[] links) => Spelled(story, PassageBuilder.Build(story, [.. links]));

    // The founder first, then the others at home, then those from elsewhere.
    private static string Spelled(Story story, ImmutableArray<Passage> passages) => string.Join(' ', passages.Select(passage => string.Join('+', passage.Members
        .OrderByDescending(member => member.Id == passage.Founder).ThenByDescending(member => member.Id.Article == passage.Founder.Article)
        .Select(member => $"{story.Articles[member.Id.Article].Id}{member.Id.Sentence}{(member.IsHome ? "" : "?")}"))));

    private static Story Random(Random random) => Story.Create(
        Enumerable.Range(0, random.Next(2, 6)).Select(article => Told.Article($"{(char)('a' + article)}", [.. Enumerable.Range(0, random.Next(1, 9)).Select(unit => $"Unit {article} {unit}.")])),
        reference: random.Next(2) == 0 ? "a" : "b");

    private static List<Link> Random(Random random, Story story)
    {
        Dictionary<string, Link> links = [];
        for (int i = 0; i < random.Next(40); i++)
        {
            int left = random.Next(story.Articles.Length - 1), right = random.Next(left + 1, story.Articles.Length);
            int from = random.Next(story.Articles[left].Tree.Sentences.Length), to = random.Next(story.Articles[right].Tree.Sentences.Length);
            bool isLong = random.Next(4) == 0 && to + 1 < story.Articles[right].Tree.Sentences.Length;
            links[$"{left} {from} {right} {to}"] = new Link(new LinkSide(left, [from]), new LinkSide(right, isLong ? [to, to + 1] : [to]),
                random.Next(2) == 0 ? LinkRelation.Equivalent : LinkRelation.Partial, random.Next(5) / 4.0, (LinkBand)random.Next(3), false, LinkEvidence.None);
        }

        return [.. links.Values];
    }
}
