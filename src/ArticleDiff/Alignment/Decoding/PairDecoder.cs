using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>Turns the scores of two articles into links.</summary>
internal static class PairDecoder
{
    // See docs/thresholds.md. Two articles alone have no third to speak for a pair, so that their scores run lower.
    private const double StoryThreshold = 0.55, StoryRelativeBest = 0.8;
    private const double PairThreshold = 0.5, PairRelativeBest = 0.7;

    /// <summary>The links by row and column.</summary>
    public static List<DraftLink> Decode(ScoreMatrix content, ScoreMatrix scores, ArticleTerms left, ArticleTerms right, PairScorer scorer, int articles)
    {
        VersionLikeness likeness = new(left, right, scorer);
        ScoreMatrix edited = likeness.Of(content);
        (double threshold, double relativeBest) = articles == 2 ? (PairThreshold, PairRelativeBest) : (StoryThreshold, StoryRelativeBest);
        List<DraftLink> links = VersionDecoder.AreVersions(edited)
            ? VersionDecoder.Decode(edited, likeness)
            : new StretchMerger(left, right, scorer.Extractor).Join(TellingDecoder.Decode(scores, threshold, relativeBest));
        return [.. links.OrderBy(link => link.Row).ThenBy(link => link.Rows).ThenBy(link => link.Column).ThenBy(link => link.Columns)];
    }
}
