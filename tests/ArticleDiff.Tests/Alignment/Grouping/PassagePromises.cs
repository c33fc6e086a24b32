using System.Collections.Immutable;
using ArticleDiff.Alignment;
using Xunit;

namespace ArticleDiff.Tests.Alignment.Grouping;

/// <summary>What every set of passages keeps, whatever links it was built from.</summary>
internal static class PassagePromises
{
    public static void Check(Story story, IReadOnlyCollection<Link> links, ImmutableArray<Passage> passages)
    {
        Assert.Equal(passages.Length, passages.Select(passage => passage.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Body(story), passages.SelectMany(passage => passage.Home).Select(member => member.Id).Order());
        HalfOfTheOthers(links, passages);
        EveryPartHasItsLink(links, passages);
        ReferenceInOrder(story, passages);
        LonelyNeighboursTogether(story, passages);
        Assert.All(passages, passage =>
        {
            Assert.Equal(passage.Members.Select(member => member.Id).Order(), passage.Members.Select(member => member.Id));
            Assert.Equal(passage.Members.Length, passage.Members.Select(member => member.Id).Distinct().Count());
            Assert.Contains(passage.Home, member => member.Id == passage.Founder);
        });
    }

    private static IEnumerable<SentenceId> Body(Story story) => story.Articles.SelectMany((article, index) =>
        article.Tree.Sentences.Where(sentence => sentence.IsBody).Select(sentence => new SentenceId(index, sentence.Index)));

    private static void HalfOfTheOthers(IReadOnlyCollection<Link> links, ImmutableArray<Passage> passages)
    {
        HashSet<(SentenceId, SentenceId)> linked = Pairs(links, LinkRelation.Equivalent);
        foreach (Passage passage in passages)
        {
            SentenceId[] members = [.. passage.Members.Where(member => member.Role == PassageRole.Member).Select(member => member.Id)];
            foreach (SentenceId member in members)
            {
                SentenceId[] others = [.. members.Where(other => other.Article != member.Article)];
                int there = others.Count(other => linked.Contains((member, other)));
                Assert.True(2 * there >= others.Length, $"{member} is linked to {there} of {others.Length} others");
            }
        }
    }

    private static void EveryPartHasItsLink(IReadOnlyCollection<Link> links, ImmutableArray<Passage> passages)
    {
        HashSet<(SentenceId, SentenceId)> linked = Pairs(links, LinkRelation.Partial);
        foreach (Passage passage in passages)
            foreach (PassageMember part in passage.Members.Where(member => member.Role == PassageRole.Part))
                Assert.Contains(passage.Members, member => linked.Contains((part.Id, member.Id)));
    }

    private static HashSet<(SentenceId, SentenceId)> Pairs(IReadOnlyCollection<Link> links, LinkRelation relation) => [.. links
        .Where(link => link.Relation == relation && link.Band != LinkBand.Weak)
        .SelectMany(link => link.Left.Ids.SelectMany(left => link.Right.Ids.SelectMany(right => new[] { (left, right), (right, left) })))];

    private static void ReferenceInOrder(Story story, ImmutableArray<Passage> passages)
    {
        int[] founders = [.. passages.Where(passage => passage.Founder.Article == story.ReferenceIndex).Select(passage => passage.Founder.Sentence)];
        Assert.Equal(founders.Order(), founders);
    }

    /// <summary>Two units that follow each other in their article and stand alone follow each other in the report.</summary>
    private static void LonelyNeighboursTogether(Story story, ImmutableArray<Passage> passages)
    {
        Dictionary<SentenceId, int> alone = [];
        for (int i = 0; i < passages.Length; i++)
            if (passages[i].Home.Count() == 1) alone[passages[i].Founder] = i;
        foreach (SentenceId id in alone.Keys)
            if (alone.TryGetValue(new SentenceId(id.Article, id.Sentence + 1), out int next)) Assert.Equal(alone[id] + 1, next);
    }
}
