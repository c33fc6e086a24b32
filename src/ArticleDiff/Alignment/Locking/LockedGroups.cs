using System.Collections.Immutable;
using ArticleDiff.Alignment.Grouping;

namespace ArticleDiff.Alignment.Locking;

/// <summary>Makes passages hold to a lock: they begin with the sentences that they had, keep ids and order, and obey pins and forbids.</summary>
internal sealed class LockedGroups
{
    private readonly int _reference;
    private readonly AlignmentLock _lock;
    private readonly LockedUnits _units;
    private readonly LockDecisions _decisions;
    private readonly LockMode _mode;
    private readonly ImmutableArray<LockedPassage> _inOrder;
    private readonly HashSet<string> _underOneHeading = new(StringComparer.Ordinal);
    private readonly HashSet<SentenceId> _free;
    private readonly HashSet<string> _vacant = new(StringComparer.Ordinal);
    private readonly List<LockDecision> _unheld = [];
    private readonly List<(LockedPassage Passage, ImmutableArray<SentenceId> Elsewhere)> _empty = [];

    public LockedGroups(Story story, AlignmentLock held, LockedUnits units, LockDecisions decisions, LockMode mode)
    {
        (_reference, _lock, _units, _decisions, _mode) = (story.ReferenceIndex, held, units, decisions, mode);
        _inOrder = [.. held.Passages.OrderBy(passage => passage.Order, StringComparer.Ordinal).ThenBy(passage => passage.Id, StringComparer.Ordinal)];
        for (int i = 1; i < _inOrder.Length; i++)
            if (_inOrder[i].IsJoined) _underOneHeading.UnionWith([_inOrder[i - 1].Id, _inOrder[i].Id]);
        _free = [.. units.Added];
        if (mode != LockMode.Hold) _free.UnionWith(units.Edited.Select(edit => edit.Now));
    }

    /// <summary>All ids that were given once.</summary>
    public IEnumerable<string> Ids => _lock.Passages.Select(passage => passage.Id);

    /// <summary>Whether links of free units may tie passages to each other.</summary>
    public bool AddsTies => _mode != LockMode.Hold;

    /// <summary>Locked passages of which no sentence is left, once the passages are arranged.</summary>
    public ImmutableArray<VacatedPassage> Vacated { get; private set; } = [];

    /// <summary>Pins that stand against a forbid.</summary>
    public IReadOnlyList<LockDecision> Unheld => _unheld;

    /// <summary>Whether a unit may still go where its links lead.</summary>
    public bool IsFree(SentenceId unit) => _free.Contains(unit);

    /// <summary>Whether a group takes free units. A passage under a heading with others would need one of its own, and move them: that waits until it is accepted.</summary>
    public bool Grows(PassageGroup group) => _mode != LockMode.Hold || group.Lock is null || !_underOneHeading.Contains(group.Lock.Id);

    /// <summary>The units that may not stand in one passage with a unit.</summary>
    public IEnumerable<SentenceId> ApartFrom(SentenceId unit) => _decisions.ApartFrom(unit);

    /// <summary>Puts the locked units into their passages.</summary>
    public void Place(Dictionary<SentenceId, PassageGroup> home)
    {
        if (_mode == LockMode.Upgrade)
        {
            // Nothing is kept but names.
            _free.UnionWith(_lock.Passages.SelectMany(passage => passage.Sentences).Select(sentence => _units.UnitOf(sentence.Key)).OfType<SentenceId>());
            return;
        }

        foreach (LockedPassage passage in _inOrder)
        {
            PassageGroup group = new(passage);
            foreach (LockedSentence sentence in passage.Sentences)
            {
                if (_units.UnitOf(sentence.Key) is not { } unit || IsFree(unit)) continue;
                (sentence.Role == PassageRole.Part ? group.Parts : group.Members).Add(unit);
                home[unit] = group;
            }

            foreach (SentenceKey key in passage.Elsewhere)
                if (_units.UnitOf(key) is { } unit && !IsFree(unit)) group.AddElsewhere(unit);
            if (group.Units.Any()) continue;
            _empty.Add((passage, [.. group.Elsewhere]));
            _vacant.Add(passage.Id);
        }
    }

    /// <summary>Takes apart what is forbidden and puts together what is pinned.</summary>
    public void Decide(Dictionary<SentenceId, PassageGroup> home)
    {
        // Of two, the one that is told first stays.
        foreach (SentenceId unit in home.Keys.OrderBy(Rank).ToList())
            if (_decisions.ApartFrom(unit).Any(other => home[other] == home[unit] && Rank(other).CompareTo(Rank(unit)) < 0)) Leave(unit, new PassageGroup(unit), home);

        foreach ((SentenceId left, SentenceId right) in _decisions.Pins)
        {
            PassageGroup one = home[left], other = home[right];
            if (one != other)
            {
                bool rightStays = one.Units.Count() == 1 && other.Units.Count() > 1;
                if (one.Units.Count() == 1 == (other.Units.Count() == 1)) rightStays = Rank(right).CompareTo(Rank(left)) < 0;
                (SentenceId goes, PassageGroup to) = rightStays ? (left, other) : (right, one);
                if (_decisions.ApartFrom(goes).Any(to.Units.Contains)) continue;
                Leave(goes, to, home);
                to.Members.Add(goes);
            }

            // A part that is pinned says the same as the rest.
            foreach (SentenceId unit in new[] { left, right })
                if (home[unit].Parts.Remove(unit)) home[unit].Members.Add(unit);
            _free.Remove(left);
            _free.Remove(right);
        }

        foreach (LockDecision pin in _lock.Decisions)
            if (pin.Kind == LockDecisionKind.Pin && _units.UnitOf(pin.Left) is { } left && _units.UnitOf(pin.Right) is { } right && home[left] != home[right]) _unheld.Add(pin);
    }

    /// <summary>Gives the names of passages that lost their sentences to the groups that took them up, most sentences first.</summary>
    /// <param name="groups">All groups, in the order of their founders.</param>
    public void Adopt(List<PassageGroup> groups)
    {
        if (_mode == LockMode.Hold) return;
        HashSet<string> taken = [.. groups.Select(group => group.Lock?.Id).OfType<string>()];
        Dictionary<SentenceId, int> places = [];
        for (int i = 0; i < groups.Count; i++)
            foreach (SentenceId unit in groups[i].Units) places[unit] = i;
        IEnumerable<(LockedPassage Passage, int Group, int Shared)> claims = _inOrder.Where(passage => !taken.Contains(passage.Id)).SelectMany(passage => passage.Sentences
            .Select(sentence => _units.UnitOf(sentence.Key)).OfType<SentenceId>().Where(places.ContainsKey).GroupBy(unit => places[unit])
            .Where(group => groups[group.Key].Lock is null).Select(group => (passage, group.Key, group.Count())));
        foreach ((LockedPassage passage, int group, _) in claims.OrderByDescending(claim => claim.Shared).ThenBy(claim => claim.Group).ToList())
            if (groups[group].Lock is null && taken.Add(passage.Id)) groups[group].Lock = passage;
    }

    /// <summary>The ids that a passage names: those that were locked and are still there, and new ones.</summary>
    /// <param name="group">The passage.</param>
    /// <param name="places">The places of all ids in the order of their founders.</param>
    /// <param name="seen">The ids that links tie to it now, in that order.</param>
    public ImmutableArray<string> SeenFrom(PassageGroup group, IReadOnlyDictionary<string, int> places, IEnumerable<string> seen)
    {
        if (_mode == LockMode.Upgrade || group.Lock is null) return [.. seen];
        IEnumerable<string> there = group.Lock.SeeAlso.Where(id => places.ContainsKey(id) || (_mode == LockMode.Hold && _vacant.Contains(id)));
        return [.. there.Union(seen, StringComparer.Ordinal).OrderBy(id => places.GetValueOrDefault(id, int.MaxValue)).ThenBy(id => id, StringComparer.Ordinal)];
    }

    /// <summary>The passages in the order that was locked, new ones where they are told.</summary>
    /// <param name="story">The story.</param>
    /// <param name="natural">The passages in the order that they would have without a lock.</param>
    public ImmutableArray<Passage> Arrange(Story story, ImmutableArray<Passage> natural)
    {
        List<LockedPassage> vacated = _mode == LockMode.Hold ? [.. _empty.Select(empty => empty.Passage).Where(IsGone)] : [];
        LockedOrder order = _lock.Reference == story.Reference.Id
            ? LockedOrder.Of(story, natural, vacated, _mode)
            : new LockedOrder(natural, [.. vacated.Select(passage => (passage, natural.Length))]);
        Dictionary<string, ImmutableArray<SentenceId>> elsewhere = _empty.ToDictionary(empty => empty.Passage.Id, empty => empty.Elsewhere, StringComparer.Ordinal);
        Vacated = [.. order.Vacated.Select(entry => new VacatedPassage(entry.Passage, entry.Place, elsewhere[entry.Passage.Id]))];
        return order.Passages;
    }

    private (int Article, int Sentence) Rank(SentenceId id) => (id.Article == _reference ? -1 : id.Article, id.Sentence);

    private bool IsGone(LockedPassage passage) => passage.Sentences.All(sentence => _units.UnitOf(sentence.Key) is null);

    private static void Leave(SentenceId unit, PassageGroup to, Dictionary<SentenceId, PassageGroup> home)
    {
        home[unit].Members.Remove(unit);
        home[unit].Parts.Remove(unit);
        home[unit] = to;
    }
}
