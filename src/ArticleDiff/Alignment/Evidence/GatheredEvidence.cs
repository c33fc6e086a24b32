using ArticleDiff.Alignment.Decoding;

namespace ArticleDiff.Alignment.Evidence;

/// <summary>The evidence of all links between two articles, gathered when it is asked for.</summary>
/// <param name="builder">What gathers it.</param>
/// <param name="left">Index of the left article.</param>
/// <param name="right">Index of the right article.</param>
/// <param name="scores">The scores that the links were chosen by.</param>
internal sealed class GatheredEvidence(EvidenceBuilder builder, int left, int right, ScoreMatrix scores) : LinkEvidenceSource
{
    // The links that are more than a candidate with its score. Those are told by the number of the candidate, and take no memory.
    private readonly List<DraftLink> _others = [];

    /// <summary>What a link that is made of a draft holds. Whoever changes the link by <c>with</c> leaves its evidence as it was.</summary>
    public HeldEvidence Hold(DraftLink draft)
    {
        int candidate = draft is { Rows: 1, Columns: 1 } ? scores.IndexOf(draft.Row, draft.Column) : -1;
        if (candidate >= 0 && scores[candidate].Equals(draft.Score)) return new HeldEvidence(this, candidate);
        _others.Add(draft);
        return new HeldEvidence(this, -_others.Count);
    }

    /// <inheritdoc/>
    public override LinkEvidence Of(int link) => builder.Of(this, link);

    /// <summary>Gathers the evidence of a link.</summary>
    public LinkEvidence Gather(int link) => builder.Build(DraftOf(link), left, right, scores);

    private DraftLink DraftOf(int link) => link < 0 ? _others[-link - 1] : new DraftLink(scores.RowOf(link), 1, scores.ColumnOf(link), 1, scores[link]);
}
