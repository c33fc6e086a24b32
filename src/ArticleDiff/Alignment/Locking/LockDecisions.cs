using System.Collections.Immutable;

namespace ArticleDiff.Alignment.Locking;

/// <summary>The decisions of a lock whose sentences are there, as units of the story.</summary>
internal sealed class LockDecisions
{
    private readonly List<(SentenceId Left, SentenceId Right)> _pinned = [];
    private readonly List<(SentenceId Left, SentenceId Right)> _forbidden = [];
    private readonly HashSet<(SentenceId, SentenceId)> _pinnedPairs = [];
    private readonly ILookup<SentenceId, SentenceId> _apart;

    /// <summary>Finds the sentences. Of two decisions on one pair the forbid cannot hold.</summary>
    public LockDecisions(IEnumerable<LockDecision> decisions, LockedUnits units)
    {
        List<LockDecision> unheld = [];
        foreach (LockDecision decision in decisions.OrderBy(decision => decision.Kind).ThenBy(decision => decision.Left).ThenBy(decision => decision.Right))
        {
            if (units.UnitOf(decision.Left) is not { } left || units.UnitOf(decision.Right) is not { } right || left.Article == right.Article)
            {
                unheld.Add(decision);
                continue;
            }

            (SentenceId, SentenceId) pair = left < right ? (left, right) : (right, left);
            if (decision.Kind == LockDecisionKind.Pin)
            {
                if (_pinnedPairs.Add(pair)) _pinned.Add(pair);
            }
            else if (_pinnedPairs.Contains(pair)) unheld.Add(decision);
            else _forbidden.Add(pair);
        }

        _apart = _forbidden.SelectMany(pair => new[] { pair, (Left: pair.Right, Right: pair.Left) }).ToLookup(pair => pair.Left, pair => pair.Right);
        Unheld = [.. unheld];
    }

    /// <summary>Decisions of which a sentence is gone, or that stand against a pin.</summary>
    public ImmutableArray<LockDecision> Unheld { get; }

    /// <summary>All pins, by their units.</summary>
    public IEnumerable<(SentenceId Left, SentenceId Right)> Pins => _pinned.Order();

    public IEnumerable<(SentenceId Left, SentenceId Right)> Pinned(int left, int right) => _pinned.Where(pair => pair.Left.Article == left && pair.Right.Article == right).Order();

    public IEnumerable<(SentenceId Left, SentenceId Right)> Forbidden(int left, int right) => _forbidden.Where(pair => pair.Left.Article == left && pair.Right.Article == right).Order();

    /// <summary>Whether two units of different articles are pinned; the left one belongs to the article that comes first.</summary>
    public bool IsPinned(SentenceId left, SentenceId right) => _pinnedPairs.Contains((left, right));

    /// <summary>The units that may not stand in one passage with a unit.</summary>
    public IEnumerable<SentenceId> ApartFrom(SentenceId unit) => _apart[unit];
}
