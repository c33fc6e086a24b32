using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ArticleDiff.Syntax;

namespace ArticleDiff.Alignment.Grouping;

/// <summary>
/// Gathers links into passages. A passage is no connected component: it grows from equivalent links as long as each of its members
/// is linked to at least half of the members from other articles. A partial link adds a unit as a part and never joins two passages.
/// </summary>
internal sealed class PassageBuilder
{
    // See docs/thresholds.md. Below, a weak link is as often wrong as right, and a report names no other passage for it.
    private const double LeastSeeAlso = 0.5;

    private readonly Story _story;
    private readonly Dictionary<SentenceId, Group> _home = [];

    private PassageBuilder(Story story) => _story = story;

    /// <summary>Builds the passages of a story from its links. Weak ones join nothing: their passages name each other.</summary>
    public static ImmutableArray<Passage> Build(Story story, ImmutableArray<Link> links)
    {
        PassageBuilder builder = new(story);
        builder.StartAlone();
        // By score, then by place: the order of the articles' arrival plays no part.
        Link[] trusted = [.. links.Where(link => link.Band != LinkBand.Weak)];
        StableOrder.Sort<Link>(trusted, static (x, y) => x.Score != y.Score ? y.Score.CompareTo(x.Score) : LinkOrder.Instance.Compare(x, y));
        builder.JoinEquivalent(trusted);
        builder.AddParts(trusted);
        builder.NoteWeak(links);
        return builder.Finish();
    }

    private void StartAlone()
    {
        for (int article = 0; article < _story.Articles.Length; article++)
            foreach (Sentence sentence in _story.Articles[article].Tree.Sentences)
                if (sentence.IsBody)
                {
                    SentenceId id = new(article, sentence.Index);
                    _home[id] = new Group(id);
                }
    }

    private void JoinEquivalent(Link[] links)
    {
        HashSet<(SentenceId, SentenceId)> edges = [];
        foreach (Link link in links)
            if (link.Relation == LinkRelation.Equivalent)
                foreach (int left in link.Left.Sentences)
                    foreach (int right in link.Right.Sentences)
                    {
                        SentenceId one = new(link.Left.Article, left), other = new(link.Right.Article, right);
                        edges.Add((one, other));
                        edges.Add((other, one));
                    }

        List<Group> groups = [];
        List<SentenceId> together = [];
        foreach (Link link in links)
        {
            if (link.Relation != LinkRelation.Equivalent) continue;
            groups.Clear();
            AddHomes(link.Left, groups);
            AddHomes(link.Right, groups);
            if (groups.Count < 2) continue;
            together.Clear();
            foreach (Group group in groups) together.AddRange(group.Members);
            if (!EachIsLinkedToHalf(together, edges)) continue;
            for (int i = 1; i < groups.Count; i++) Move(groups[i], groups[0]);
        }
    }

    private void AddHomes(LinkSide side, List<Group> groups)
    {
        foreach (int sentence in side.Sentences)
            if (_home[new SentenceId(side.Article, sentence)] is Group home && !groups.Contains(home)) groups.Add(home);
    }

    private static bool EachIsLinkedToHalf(List<SentenceId> members, HashSet<(SentenceId, SentenceId)> edges)
    {
        foreach (SentenceId member in members)
        {
            int others = 0, linked = 0;
            foreach (SentenceId other in members)
            {
                if (other.Article == member.Article) continue;
                others++;
                if (edges.Contains((member, other))) linked++;
            }

            if (2 * linked < others) return false;
        }

        return true;
    }

    private void AddParts(Link[] links)
    {
        foreach (Link link in links)
        {
            if (link.Relation != LinkRelation.Partial) continue;
            foreach (SentenceId left in link.Left.Ids)
                foreach (SentenceId right in link.Right.Ids)
                    AddPart(left, right, link.Band);
        }
    }

    private void AddPart(SentenceId left, SentenceId right, LinkBand band)
    {
        Group leftHome = _home[left], rightHome = _home[right];
        if (leftHome == rightHome) return;
        // The unit that comes first in reading order stays where it is; the other one goes home to it when it is still alone there.
        (SentenceId stays, SentenceId goes) = Rank(left).CompareTo(Rank(right)) < 0 ? (left, right) : (right, left);
        if (_home[goes].IsAlone && HasRoomFor(_home[stays], stays, goes)) MoveAsPart(goes, _home[stays]);
        else if (_home[stays].IsAlone && HasRoomFor(_home[goes], goes, stays)) MoveAsPart(stays, _home[goes]);
        else if (band == LinkBand.Strong)
        {
            // A passage names what is at home elsewhere only when a reader would almost always agree: such lines change with every edit.
            leftHome.Elsewhere.Add(right);
            rightHome.Elsewhere.Add(left);
        }
    }

    /// <summary>
    /// A passage takes a part only of one of its members (never a part of a part), and only when it holds nothing of that article yet,
    /// or its neighbour.
    /// </summary>
    private static bool HasRoomFor(Group group, SentenceId member, SentenceId id) =>
        group.Members.Contains(member) && group.Units.All(unit => unit.Article != id.Article || Math.Abs(unit.Sentence - id.Sentence) == 1);

    private void Move(Group from, Group to)
    {
        to.Members.AddRange(from.Members);
        foreach (SentenceId id in from.Members) _home[id] = to;
    }

    private void MoveAsPart(SentenceId id, Group to)
    {
        Group before = _home[id];
        // What was noted at the place it leaves goes along; the passage that it named back names its new home.
        foreach (SentenceId other in before.Elsewhere) to.Elsewhere.Add(other);
        to.Parts.Add(id);
        _home[id] = to;
    }

    private void NoteWeak(ImmutableArray<Link> links)
    {
        foreach (Link link in links)
        {
            if (link.Band != LinkBand.Weak || link.Score < LeastSeeAlso) continue;
            foreach (SentenceId left in link.Left.Ids)
                foreach (SentenceId right in link.Right.Ids)
                {
                    Group one = _home[left], other = _home[right];
                    // What a passage holds or names already needs no second mention.
                    if (one == other || one.Elsewhere.Any(id => _home[id] == other) || other.Elsewhere.Any(id => _home[id] == one)) continue;
                    one.SeeAlso.Add(other);
                    other.SeeAlso.Add(one);
                }
        }
    }

    private SentenceId First(Group group)
    {
        SentenceId first = group.Members[0];
        foreach (SentenceId id in group.Members)
            if (Rank(id).CompareTo(Rank(first)) < 0) first = id;
        foreach (SentenceId id in group.Parts)
            if (Rank(id).CompareTo(Rank(first)) < 0) first = id;
        return first;
    }

    private (int Article, int Sentence) Rank(SentenceId id) => (id.Article == _story.ReferenceIndex ? -1 : id.Article, id.Sentence);

    private ImmutableArray<Passage> Finish()
    {
        List<Group> groups = [.. _home.Values.Distinct()];
        foreach (Group group in groups) group.Founder = First(group);
        groups.Sort((x, y) => Rank(x.Founder).CompareTo(Rank(y.Founder)));
        string[] ids = PassageIds.For([.. groups.Select(group => WordsOf(group.Founder))]);

        Dictionary<Group, int> places = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < groups.Count; i++) places[groups[i]] = i;
        Dictionary<Group, Passage> passages = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < groups.Count; i++)
        {
            Group group = groups[i];
            List<PassageMember> members = [];
            foreach (SentenceId id in group.Members) members.Add(new PassageMember(id, PassageRole.Member, true));
            foreach (SentenceId id in group.Parts) members.Add(new PassageMember(id, PassageRole.Part, true));
            foreach (SentenceId id in group.Elsewhere)
                if (_home[id] != group) members.Add(new PassageMember(id, PassageRole.Part, false));
            StableOrder.Sort(CollectionsMarshal.AsSpan(members), static (x, y) => x.Id.CompareTo(y.Id));
            passages[group] = new Passage(ids[i], group.Founder, [.. members])
            {
                SeeAlso = [.. group.SeeAlso.Select(other => places[other]).Order().Select(place => ids[place])],
            };
        }

        return [.. ReadingOrder.Of(_story, groups.ConvertAll(group => passages[group]))];
    }

    private string WordsOf(SentenceId id)
    {
        ArticleTree tree = _story.Articles[id.Article].Tree;
        return PassageIds.WordsOf(tree, tree.Sentences[id.Sentence]);
    }

    private sealed class Group(SentenceId first)
    {
        public List<SentenceId> Members { get; } = [first];

        public List<SentenceId> Parts { get; } = [];

        public SortedSet<SentenceId> Elsewhere { get; } = [];

        public HashSet<Group> SeeAlso { get; } = [];

        public SentenceId Founder { get; set; } = first;

        public bool IsAlone => Members.Count == 1 && Parts.Count == 0;

        public IEnumerable<SentenceId> Units => Members.Concat(Parts);
    }
}
