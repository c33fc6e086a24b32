using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ArticleDiff.Alignment.Locking;
using ArticleDiff.Alignment.Similarity;
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

    // Steps per unit of the log odds.
    private const double ScoreSteps = 1.5;

    private readonly Story _story;
    private readonly LockedGroups? _locked;
    private readonly Dictionary<SentenceId, PassageGroup> _home = [];

    private PassageBuilder(Story story, LockedGroups? locked) => (_story, _locked) = (story, locked);

    /// <summary>Builds the passages of a story from its links. Weak ones join nothing: their passages name each other.</summary>
    /// <param name="story">The story.</param>
    /// <param name="links">Its links.</param>
    /// <param name="locked">What stands already, or null: only units that are free in it are gathered.</param>
    public static ImmutableArray<Passage> Build(Story story, ImmutableArray<Link> links, LockedGroups? locked = null)
    {
        PassageBuilder builder = new(story, locked);
        locked?.Place(builder._home);
        builder.StartAlone();
        locked?.Decide(builder._home);
        // By score, then by place: the order of the articles' arrival plays no part. Scores that are nearly the same are equal, so that an edit elsewhere, which moves all scores a little, leaves the passages.
        Link[] trusted = [.. links.Where(link => link.Band != LinkBand.Weak)];
        StableOrder.Sort<Link>(trusted, static (x, y) => StepOf(x) != StepOf(y) ? StepOf(y).CompareTo(StepOf(x)) : LinkOrder.Instance.Compare(x, y));
        builder.JoinEquivalent(trusted);
        builder.AddParts(trusted);
        builder.NoteWithoutRoom(trusted);
        builder.NoteWeak(links);
        return builder.Finish();
    }

    private static double StepOf(Link link) => Math.Floor(ScoreSteps * LogisticModel.LogOddsOf(link.Score));

    private void StartAlone()
    {
        for (int article = 0; article < _story.Articles.Length; article++)
            foreach (Sentence sentence in _story.Articles[article].Tree.Sentences)
                if (sentence.IsBody && new SentenceId(article, sentence.Index) is var id && !_home.ContainsKey(id)) _home[id] = new PassageGroup(id);
    }

    private void JoinEquivalent(Link[] links)
    {
        EquivalentUnits equivalent = new(_story, links);
        foreach (Link link in links)
        {
            if (link.Relation != LinkRelation.Equivalent) continue;
            if (link.Left.Sentences.Length == 1 && link.Right.Sentences.Length == 1
                && _home[new SentenceId(link.Left.Article, link.Left.Sentences[0])] == _home[new SentenceId(link.Right.Article, link.Right.Sentences[0])]) continue;
            PassageGroup[] groups = [.. link.Left.Ids.Concat(link.Right.Ids).Select(id => _home[id]).Distinct()];
            if (groups.Length < 2) continue;
            PassageGroup[] fixedGroups = [.. groups.Where(IsFixed)];
            if (fixedGroups.Length > 1 || (fixedGroups is [var only] && !_locked!.Grows(only))) continue;
            PassageGroup to = fixedGroups.Length > 0 ? fixedGroups[0] : groups[0];
            SentenceId[] together = [.. groups.SelectMany(group => group.Members)];
            // What is locked was accepted as it is; who joins it has to fit.
            if (!equivalent.EachIsLinkedToHalf(IsFixed(to) ? [.. together.Except(to.Members)] : together, together) || AreApart(together)) continue;
            foreach (PassageGroup group in groups)
                if (group != to) Move(group, to);
        }
    }

    /// <summary>Whether nothing may change a group but units that join it.</summary>
    private bool IsFixed(PassageGroup group) => _locked is not null && (group.Lock is not null || !group.Units.All(_locked.IsFree));

    private bool AreApart(IReadOnlyCollection<SentenceId> units) => _locked is not null && units.Any(unit => _locked.ApartFrom(unit).Any(units.Contains));

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
        PassageGroup leftHome = _home[left], rightHome = _home[right];
        if (leftHome == rightHome || (_locked is not null && !_locked.IsFree(left) && !_locked.IsFree(right))) return;
        // The unit that comes first in reading order stays where it is; the other one goes home to it when it is still alone there.
        (SentenceId stays, SentenceId goes) = Rank(left).CompareTo(Rank(right)) < 0 ? (left, right) : (right, left);
        if (CanGo(goes) && HasRoomFor(_home[stays], stays, goes)) MoveAsPart(goes, _home[stays]);
        else if (CanGo(stays) && HasRoomFor(_home[goes], goes, stays)) MoveAsPart(stays, _home[goes]);
        else if (band == LinkBand.Strong && _locked is not { AddsTies: false })
        {
            // A passage names what is at home elsewhere only when a reader would almost always agree: such lines change with every edit.
            leftHome.AddElsewhere(right);
            rightHome.AddElsewhere(left);
        }
    }

    private bool CanGo(SentenceId unit) => _home[unit].IsAlone && (_locked is null || _locked.IsFree(unit));

    /// <summary>
    /// A passage takes a part only of one of its members (never a part of a part), and only when it holds nothing of that article yet,
    /// or its neighbour.
    /// </summary>
    private bool HasRoomFor(PassageGroup group, SentenceId member, SentenceId id) =>
        (_locked is null || (_locked.Grows(group) && !AreApart([id, .. group.Units]))) && group.Members.Contains(member) && group.Units.All(unit => unit.Article != id.Article || Math.Abs(unit.Sentence - id.Sentence) == 1);

    private void Move(PassageGroup from, PassageGroup to)
    {
        to.Members.AddRange(from.Members);
        foreach (SentenceId id in from.Members) _home[id] = to;
    }

    private void MoveAsPart(SentenceId id, PassageGroup to)
    {
        PassageGroup before = _home[id];
        // What was noted at the place it leaves goes along; the passage that it named back names its new home.
        foreach (SentenceId other in before.Elsewhere) to.AddElsewhere(other);
        to.Parts.Add(id);
        _home[id] = to;
    }

    /// <summary>
    /// What one article alone has names what it shares a part with, where the link found no room: else the report would say that no other article has anything of it.
    /// The other side stays silent, because such lines change with every edit.
    /// </summary>
    private void NoteWithoutRoom(Link[] links)
    {
        if (_locked is { AddsTies: false }) return;
        foreach (Link link in links)
        {
            if (link.Band == LinkBand.Strong || link.Relation != LinkRelation.Partial) continue;
            foreach (SentenceId left in link.Left.Ids)
                foreach (SentenceId right in link.Right.Ids)
                {
                    if (_home[left] == _home[right]) continue;
                    if (_home[left].IsOfOneArticle) _home[left].AddElsewhere(right);
                    if (_home[right].IsOfOneArticle) _home[right].AddElsewhere(left);
                }
        }
    }

    private void NoteWeak(ImmutableArray<Link> links)
    {
        if (_locked is { AddsTies: false }) return;
        foreach (Link link in links)
        {
            if (link.Band != LinkBand.Weak || link.Score < LeastSeeAlso) continue;
            if (_locked is not null && !link.Left.Ids.Concat(link.Right.Ids).Any(_locked.IsFree)) continue;
            foreach (SentenceId left in link.Left.Ids)
                foreach (SentenceId right in link.Right.Ids)
                {
                    PassageGroup one = _home[left], other = _home[right];
                    // What a passage holds or names already needs no second mention.
                    if (one == other || one.Elsewhere.Any(id => _home[id] == other) || other.Elsewhere.Any(id => _home[id] == one)) continue;
                    one.AddSeeAlso(other);
                    other.AddSeeAlso(one);
                }
        }
    }

    /// <summary>The first unit in the order of the report. A locked group may have lost all its members and hold parts alone.</summary>
    private SentenceId First(PassageGroup group)
    {
        SentenceId? first = null;
        foreach (SentenceId id in group.Units)
            if (first is not { } before || Rank(id).CompareTo(Rank(before)) < 0) first = id;
        return first!.Value;
    }

    private (int Article, int Sentence) Rank(SentenceId id) => (id.Article == _story.ReferenceIndex ? -1 : id.Article, id.Sentence);

    private ImmutableArray<Passage> Finish()
    {
        List<PassageGroup> groups = [.. _home.Values.Distinct()];
        foreach (PassageGroup group in groups) group.Founder = First(group);
        groups.Sort((x, y) => Rank(x.Founder).CompareTo(Rank(y.Founder)));
        _locked?.Adopt(groups);
        string[] ids = PassageIds.For(groups.Select(group => group.Lock is null ? WordsOf(group.Founder) : ""), [.. groups.Select(group => group.Lock?.Id)], _locked?.Ids ?? []);

        Dictionary<PassageGroup, int> places = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < groups.Count; i++) places[groups[i]] = i;
        Dictionary<string, int>? placeOf = _locked is null ? null : ids.Select((id, place) => (id, place)).ToDictionary(StringComparer.Ordinal);
        Dictionary<PassageGroup, Passage> passages = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < groups.Count; i++)
        {
            PassageGroup group = groups[i];
            List<PassageMember> members = [];
            foreach (SentenceId id in group.Members) members.Add(new PassageMember(id, PassageRole.Member, true));
            foreach (SentenceId id in group.Parts) members.Add(new PassageMember(id, PassageRole.Part, true));
            foreach (SentenceId id in group.Elsewhere)
                if (_home[id] != group) members.Add(new PassageMember(id, PassageRole.Part, false));
            StableOrder.Sort(CollectionsMarshal.AsSpan(members), static (x, y) => x.Id.CompareTo(y.Id));
            IEnumerable<string> seen = group.SeeAlso.Count == 0 ? [] : group.SeeAlso.Select(other => places[other]).Order().Select(place => ids[place]);
            passages[group] = new Passage(ids[i], group.Founder, [.. members])
            {
                SeeAlso = _locked is null ? [.. seen] : _locked.SeenFrom(group, placeOf!, seen),
                Lock = group.Lock,
            };
        }

        IEnumerable<Passage> natural = ReadingOrder.Of(_story, groups.ConvertAll(group => passages[group]));
        return _locked is null ? [.. natural] : _locked.Arrange(_story, [.. natural]);
    }

    private string WordsOf(SentenceId id)
    {
        ArticleTree tree = _story.Articles[id.Article].Tree;
        return PassageIds.WordsOf(tree, tree.Sentences[id.Sentence]);
    }
}
