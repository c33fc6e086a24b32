namespace ArticleDiff.Alignment.Evidence;

/// <summary>Evidence that is there, because somebody made the link of it.</summary>
internal sealed class KnownEvidence(LinkEvidence evidence) : LinkEvidenceSource
{
    private static readonly KnownEvidence None = new(LinkEvidence.None);

    /// <summary>What a link holds of evidence that is there.</summary>
    public static HeldEvidence Hold(LinkEvidence evidence) => new(ReferenceEquals(evidence, LinkEvidence.None) ? None : new KnownEvidence(evidence), 0);

    /// <inheritdoc/>
    public override LinkEvidence Of(int link) => evidence;
}
