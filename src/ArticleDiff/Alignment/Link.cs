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
    private static readonly Late<LinkEvidence> NoEvidence = new(LinkEvidence.None);

    /// <summary>Why the sides were linked. It may be gathered at the first call.</summary>
    public LinkEvidence Evidence { get => Late.Value; init => Late = new Late<LinkEvidence>(value); }

    /// <summary>The evidence, which nobody may have asked for yet.</summary>
    internal Late<LinkEvidence> Late { get; init; } = ReferenceEquals(Evidence, LinkEvidence.None) ? NoEvidence : new(Evidence);

    /// <summary>The same link seen from the other side.</summary>
    public Link Turned()
    {
        Late<LinkEvidence> own = Late;
        return this with
        {
            Left = Right,
            Right = Left,
            Late = new Late<LinkEvidence>(() => own.Value.Turned()),
        };
    }
}
