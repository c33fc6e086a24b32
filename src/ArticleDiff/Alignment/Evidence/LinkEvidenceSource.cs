namespace ArticleDiff.Alignment.Evidence;

/// <summary>
/// Where the evidence of some links comes from. Most outputs ask for none, and evidence is much larger than its link: so all links between two articles share
/// a source, and each holds a number for its own. Asking is thread-safe, and each answer equals the one before.
/// </summary>
internal abstract class LinkEvidenceSource
{
    /// <summary>The evidence of a link.</summary>
    /// <param name="link">The number that the link holds.</param>
    public abstract LinkEvidence Of(int link);
}
