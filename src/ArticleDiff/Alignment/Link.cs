using ArticleDiff.Alignment.Evidence;

namespace ArticleDiff.Alignment;

/// <summary>Units of two articles that say the same, or share a specific proposition. Topic alone is no link.</summary>
/// <param name="Left">The side of the article that comes first in canonical order, unless the link was turned round.</param>
/// <param name="Right">The other side.</param>
/// <param name="Relation">Equivalent or partial.</param>
/// <param name="Score">Between 0 and 1.</param>
/// <param name="Band">How far the link can be trusted.</param>
/// <param name="Moved">Whether the sides stand at another place in the order of the two articles than the links around them.</param>
/// <param name="Evidence">Why the sides were linked.</param>
public sealed record Link(LinkSide Left, LinkSide Right, LinkRelation Relation, double Score, LinkBand Band, bool Moved, LinkEvidence Evidence)
{
    /// <summary>
    /// Why the sides were linked. It is gathered when it is asked for and the link does not keep it, since a large story has many links: whoever has several
    /// questions about it asks for it once.
    /// </summary>
    public LinkEvidence Evidence { get => HeldEvidence.Evidence; init => HeldEvidence = KnownEvidence.Hold(value); }

    /// <summary>What the link holds of its evidence.</summary>
    internal HeldEvidence HeldEvidence { get; init; } = KnownEvidence.Hold(Evidence);

    /// <summary>The same link seen from the other side.</summary>
    public Link Turned() => this with { Left = Right, Right = Left, HeldEvidence = HeldEvidence.Turned() };
}
