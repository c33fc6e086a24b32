using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>Turns the scores of two articles into links.</summary>
internal static class PairDecoder
{
    // See docs/thresholds.md.
    private const double TellingThreshold = 0.4;

    /// <summary>The least score of a link; between versions the score is the likeness, otherwise the probability with the context.</summary>
    public static double ThresholdOf(ArticleKinship kinship) => kinship == ArticleKinship.Versions ? VersionDecoder.Threshold : TellingThreshold;

    /// <summary>The links by row and column, and what they were chosen by.</summary>
    public static DecodedPair Decode(ScoreMatrix content, ScoreMatrix supported, ArticleTerms left, ArticleTerms right, PairScorer scorer)
    {
        VersionLikeness likeness = new(left, right, scorer);
        ScoreMatrix edited = likeness.Of(content);
        if (VersionDetector.AreVersions(edited)) return new DecodedPair(Ordered(VersionDecoder.Decode(edited, likeness)), edited, ArticleKinship.Versions);
        List<DraftLink> links = TellingDecoder.Decode(supported, TellingThreshold);
        return new DecodedPair(Ordered(new StretchMerger(left, right, scorer.Extractor).Join(links)), supported, ArticleKinship.Tellings);
    }

    private static List<DraftLink> Ordered(List<DraftLink> links) =>
        [.. links.OrderBy(link => link.Row).ThenBy(link => link.Rows).ThenBy(link => link.Column).ThenBy(link => link.Columns)];
}
