namespace ArticleDiff.Alignment.Evidence;

/// <summary>What a link holds of its evidence: little, since a large story has many links.</summary>
/// <param name="source">Where the evidence comes from.</param>
/// <param name="link">The number of the link there.</param>
internal readonly struct HeldEvidence(LinkEvidenceSource source, int link) : IEquatable<HeldEvidence>
{
    private readonly LinkEvidenceSource _source = source;
    private readonly int _link = link;

    /// <summary>The evidence.</summary>
    public LinkEvidence Evidence => _source.Of(_link);

    /// <summary>The same evidence, seen from the other side.</summary>
    public HeldEvidence Turned() => new(new TurnedEvidence(_source), _link);

    /// <summary>Whether the evidence is equal. What comes from one place is equal without being asked for.</summary>
    public bool Equals(HeldEvidence other) => (ReferenceEquals(_source, other._source) && _link == other._link) || Evidence.Equals(other.Evidence);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HeldEvidence other && Equals(other);

    /// <summary>The same for all: the rest of a link tells it from others, and nothing is gathered for a hash.</summary>
    public override int GetHashCode() => 0;
}
