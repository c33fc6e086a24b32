using System.Collections.Immutable;

namespace ArticleDiff.Alignment.Locking;

/// <summary>What became of a lock when a story was aligned under it.</summary>
/// <param name="Lock">The lock.</param>
public sealed record HeldLock(AlignmentLock Lock)
{
    /// <summary>What was made of it.</summary>
    public LockMode Mode { get; init; }

    /// <summary>Locked sentences whose words are others now, by article and unit.</summary>
    public ImmutableArray<SentenceEdit> Edited { get; init; } = [];

    /// <summary>Locked sentences that no article has any more, by key.</summary>
    public ImmutableArray<LockedSentence> Lost { get; init; } = [];

    /// <summary>Body units that were not there when the story was locked.</summary>
    public ImmutableArray<SentenceId> Added { get; init; } = [];

    /// <summary>Locked passages of which no sentence is left, in the order of reports.</summary>
    public ImmutableArray<VacatedPassage> Vacated { get; init; } = [];

    /// <summary>Decisions that cannot hold: a sentence is gone, or they stand against another decision.</summary>
    public ImmutableArray<LockDecision> Unheld { get; init; } = [];

    /// <summary>Whether the sentences are others than those that were locked.</summary>
    public bool HasTextDrift => !(Edited.IsEmpty && Lost.IsEmpty && Added.IsEmpty);

    /// <summary>Looks for the sentences of a lock in a story, without aligning it.</summary>
    /// <param name="story">The story.</param>
    /// <param name="held">The lock.</param>
    /// <returns>The lock with its edited, lost and added sentences, and the decisions of which a sentence is gone.</returns>
    public static HeldLock Find(Story story, AlignmentLock held)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(held);
        LockedUnits units = LockedUnits.Find(story, held);
        return new HeldLock(held).With(units) with { Unheld = new LockDecisions(held.Decisions, units).Unheld };
    }

    internal HeldLock With(LockedUnits units) => this with { Edited = [.. units.Edited.OrderBy(edit => edit.Now)], Lost = [.. units.Lost], Added = [.. units.Added] };
}
