using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>Turns the scores of two articles into links.</summary>
internal static class PairDecoder
{
    // See docs/thresholds.md. Two articles alone are compared sentence by sentence as summaries are with their sources: many to many.
    private const double StoryThreshold = 0.55, StoryRelativeBest = 0.8;
    private const double PairThreshold = 0.5, PairRelativeBest = 0.7;
    private const double VersionThreshold = 0.3;

    /// <summary>The links by row and column.</summary>
    public static List<DraftLink> Decode(ScoreMatrix content, ScoreMatrix scores, ArticleTerms left, ArticleTerms right, FeatureExtractor extractor, int articles)
    {
        StretchMerger merger = new(left, right, extractor);
        bool versions = VersionDecoder.AreVersions(content);
        List<DraftLink> links = versions
            ? VersionDecoder.Decode(content, VersionThreshold)
            : articles == 2 ? TellingDecoder.Decode(scores, PairThreshold, PairRelativeBest)
            : TellingDecoder.Decode(scores, StoryThreshold, StoryRelativeBest);
        links = merger.Join(links);
        if (versions) links = merger.Extend(links);
        return [.. links.OrderBy(link => link.Row).ThenBy(link => link.Rows).ThenBy(link => link.Column).ThenBy(link => link.Columns)];
    }
}
