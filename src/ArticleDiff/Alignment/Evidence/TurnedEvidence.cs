namespace ArticleDiff.Alignment.Evidence;

/// <summary>The evidence of links, seen from their other side.</summary>
internal sealed class TurnedEvidence(LinkEvidenceSource own) : LinkEvidenceSource
{
    /// <inheritdoc/>
    public override LinkEvidence Of(int link) => own.Of(link).Turned();
}
