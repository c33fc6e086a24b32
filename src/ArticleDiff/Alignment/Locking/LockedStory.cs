using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Locking;

/// <summary>A lock brought to a story: the stage around the decoder and the builder of passages that makes them hold to what was accepted.</summary>
internal sealed class LockedStory
{
    private readonly AlignmentLock _lock;
    private readonly LockMode _mode;
    private readonly LockedUnits _units;
    private readonly LockDecisions _decisions;

    public LockedStory(Story story, StoryTerms terms, AlignmentLock held, LockMode mode)
    {
        (_lock, _mode) = (held, mode);
        _units = LockedUnits.Find(story, held);
        _decisions = new LockDecisions(held.Decisions, _units);
        Drafts = new LockedDrafts(story, terms, held, _units, _decisions, mode);
        Groups = new LockedGroups(story, held, _units, _decisions, mode);
    }

    /// <summary>What makes links hold.</summary>
    public LockedDrafts Drafts { get; }

    /// <summary>What makes passages hold.</summary>
    public LockedGroups Groups { get; }

    /// <summary>What became of the lock, when links and passages are made.</summary>
    public HeldLock Result() => new HeldLock(_lock) { Mode = _mode, Vacated = Groups.Vacated, Unheld = [.. _decisions.Unheld.Concat(Groups.Unheld)] }.With(_units);
}
