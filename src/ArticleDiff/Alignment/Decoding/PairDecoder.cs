using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>Turns the scores of two articles into links.</summary>
internal static class PairDecoder
{
    // See docs/thresholds.md.
    internal static double TellingThreshold { get; set; } = 0.4;
    internal static double VersionThreshold { get; set; } = 0.4;

    /// <summary>The links by row and column.</summary>
    public static List<DraftLink> Decode(ScoreMatrix scores, ArticleTerms left, ArticleTerms right, FeatureExtractor extractor)
    {
        StretchMerger merger = new(left, right, extractor);
        bool versions = VersionDecoder.AreVersions(scores);
        List<DraftLink> links = versions ? VersionDecoder.Decode(scores, VersionThreshold) : TellingDecoder.Decode(scores, TellingThreshold);
        links = merger.Join(links);
        if (versions) links = merger.Extend(links);
        return [.. links.OrderBy(link => link.Row).ThenBy(link => link.Rows).ThenBy(link => link.Column).ThenBy(link => link.Columns)];
    }
}
