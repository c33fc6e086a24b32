using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Alignment.Grouping;
using ArticleDiff.Evaluation.Links;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Grouping;

/// <summary>The passages of the seeds when the links are those that two readers drew.</summary>
public sealed class GoldPassageTests
{
    private static readonly GoldFile Gold = GoldFile.Read(Repository.PathOf("tests/data/gold/links-public.json"));
    private static readonly Dictionary<string, SentenceId> Units = FindUnits();
    private static readonly List<Link> Links = [.. Gold.Links.Where(link => link.Label != "optional").Select(Drawn)];
    private static readonly ImmutableArray<Passage> Passages = PassageBuilder.Build(Told.Seeds, [.. Links]);

    [Fact]
    public void Three_sentences_that_share_one_partner_stand_in_three_passages()
    {
        string[] homes = [.. new[] { "000:01", "000:03", "000:07" }.Select(unit => HomeOf(unit).Id)];
        Assert.Equal(3, homes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_links_of_the_readers_keep_every_promise() => PassagePromises.Check(Told.Seeds, Links, Passages);

    [Fact]
    public void What_both_readers_call_equivalent_is_at_home_together()
    {
        GoldLink[] equivalent = [.. Gold.Links.Where(link => link.Label == "equivalent")];
        Assert.NotEmpty(equivalent);
        Assert.All(equivalent, link => Assert.Equal(HomeOf(link.Left).Id, HomeOf(link.Right).Id));
    }

    [Fact]
    public void A_partial_link_is_seen_from_both_ends() => Assert.All(Gold.Links.Where(link => link.Label == "partial"), link =>
    {
        Assert.Contains(Units[link.Right], HomeOf(link.Left).Members.Select(member => member.Id));
        Assert.Contains(Units[link.Left], HomeOf(link.Right).Members.Select(member => member.Id));
    });

    [Fact]
    public void The_links_of_the_aligner_keep_every_promise_too() => PassagePromises.Check(Told.Seeds, Told.AlignedSeeds.Links, Told.AlignedSeeds.Passages);

    private static Passage HomeOf(string unit) => Passages.Single(passage => passage.Home.Any(member => member.Id == Units[unit]));

    private static Link Drawn(GoldLink link)
    {
        (SentenceId left, SentenceId right) = Units[link.Left] < Units[link.Right] ? (Units[link.Left], Units[link.Right]) : (Units[link.Right], Units[link.Left]);
        return new Link(new LinkSide(left.Article, [left.Sentence]), new LinkSide(right.Article, [right.Sentence]),
            link.Label == "equivalent" ? LinkRelation.Equivalent : LinkRelation.Partial, 1, LinkBand.Strong, false, LinkEvidence.None);
    }

    // Where several of our units make up one of the readers', the first stands for it.
    private static Dictionary<string, SentenceId> FindUnits()
    {
        Dictionary<string, SentenceId> units = [];
        for (int article = 0; article < Told.Seeds.Articles.Length; article++)
            foreach (var sentence in Told.Seeds.Articles[article].Tree.Sentences.Where(sentence => sentence.IsBody))
                foreach (string id in Gold.UnitsOf(Told.Seeds.Articles[article], sentence.Index)) units.TryAdd(id, new SentenceId(article, sentence.Index));
        return units;
    }
}
