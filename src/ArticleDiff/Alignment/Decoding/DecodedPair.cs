namespace ArticleDiff.Alignment.Decoding;

/// <summary>The links between two articles.</summary>
/// <param name="Links">By row, then by column.</param>
/// <param name="Scores">The scores that they were chosen by.</param>
/// <param name="Kinship">Whether the articles were taken for versions of one text or for tellings of one event.</param>
internal sealed record DecodedPair(List<DraftLink> Links, ScoreMatrix Scores, ArticleKinship Kinship);
