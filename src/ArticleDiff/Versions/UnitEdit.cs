using System.Collections.Immutable;

namespace ArticleDiff.Versions;

/// <summary>What became of one unit, or of a few that belong together, between two versions of an article.</summary>
/// <param name="Kind">What became of them.</param>
/// <param name="Before">Indexes of the units in the earlier version, ascending; empty when added.</param>
/// <param name="After">Indexes of the units in the later version, ascending; empty when deleted.</param>
/// <param name="Moved">Whether they stand at another place in the order than the units around them. It goes with every kind but added and deleted.</param>
public sealed record UnitEdit(EditKind Kind, ImmutableArray<int> Before, ImmutableArray<int> After, bool Moved)
{
    /// <summary>Whether words changed, came or went.</summary>
    public bool ChangesWords => Kind != EditKind.Unchanged;
}
