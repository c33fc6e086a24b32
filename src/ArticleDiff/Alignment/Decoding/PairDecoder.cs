using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>Turns the scores of two articles into links.</summary>
internal static class PairDecoder
{
    // See docs/thresholds.md. Two articles alone have no third to speak for a pair, so that their scores run lower.
    private const double StoryThreshold = 0.55, StoryRelativeBest = 0.8;
    private const double PairThreshold = 0.5, PairRelativeBest = 0.7;

    /// <summary>The links by row and column, and the scores that they were chosen by.</summary>
    public static (List<DraftLink> Links, ScoreMatrix Scores) Decode(
        ScoreMatrix content, ScoreMatrix supported, ArticleTerms left, ArticleTerms right, PairScorer scorer, int articles)
    {
        VersionLikeness likeness = new(left, right, scorer);
        ScoreMatrix edited = likeness.Of(content);
        if (VersionDetector.AreVersions(edited)) return (Ordered(VersionDecoder.Decode(edited, likeness)), edited);
        (double threshold, double relativeBest) = articles == 2 ? (PairThreshold, PairRelativeBest) : (StoryThreshold, StoryRelativeBest);
        List<DraftLink> links = TellingDecoder.Decode(supported, threshold, relativeBest);
        return (Ordered(new StretchMerger(left, right, scorer.Extractor).Join(links)), supported);
    }

    private static List<DraftLink> Ordered(List<DraftLink> links) =>
        [.. links.OrderBy(link => link.Row).ThenBy(link => link.Rows).ThenBy(link => link.Column).ThenBy(link => link.Columns)];
}
