using System.Runtime.InteropServices;
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

    private static List<DraftLink> Ordered(List<DraftLink> links)
    {
        StableOrder.Sort(CollectionsMarshal.AsSpan(links), static (x, y) =>
        {
            int order = x.Row.CompareTo(y.Row);
            if (order == 0) order = x.Rows.CompareTo(y.Rows);
            if (order == 0) order = x.Column.CompareTo(y.Column);
            return order != 0 ? order : x.Columns.CompareTo(y.Columns);
        });
        return links;
    }
}
