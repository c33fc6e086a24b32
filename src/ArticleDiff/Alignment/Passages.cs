using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ArticleDiff.Syntax;

namespace ArticleDiff.Alignment;

/// <summary>Gathers links into passages.</summary>
internal static class Passages
{
    public static ImmutableArray<Passage> Build(Story story, ImmutableArray<Link> links)
    {
        Dictionary<SentenceId, List<SentenceId>> groups = [];
        for (int a = 0; a < story.Articles.Length; a++)
            foreach (Sentence s in story.Articles[a].Tree.Sentences.Where(s => s.IsBody)) groups[new(a, s.Index)] = [new(a, s.Index)];
        foreach (Link link in links.Where(l => l.Relation == LinkRelation.Equivalent))
        {
            List<SentenceId> x = groups[link.Left.Ids.First()], y = groups[link.Right.Ids.First()];
            if (ReferenceEquals(x, y) || x.Any(m => y.Any(n => n.Article == m.Article))) continue;
            x.AddRange(y);
            foreach (SentenceId id in y) groups[id] = x;
        }

        int r = story.ReferenceIndex;
        return [.. groups.Values.Distinct().Select(group =>
        {
            SentenceId founder = group.OrderBy(id => id.Article == r ? -1 : id.Article).ThenBy(id => id.Sentence).First();
            string text = story.Articles[founder.Article].Tree.DisplayText(story.Articles[founder.Article].Tree.Sentences[founder.Sentence]);
            string id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..4];
            return new Passage(id, founder, [.. group.Order().Select(m => new PassageMember(m, PassageRole.Member, true))]);
        }).OrderBy(p => p.Founder.Article == r ? -1 : p.Founder.Article).ThenBy(p => p.Founder.Sentence)];
    }
}
