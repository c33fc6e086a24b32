using ArticleDiff.Alignment.Indexing;
using ArticleDiff.Alignment.Similarity;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>Turns the scores of two articles into links.</summary>
internal static class PairDecoder
{
    // See docs/thresholds.md. Two articles alone have no third to speak for a pair, so that their scores run lower.
    private const double StoryThreshold = 0.4, StoryRelativeBest = 0;
    private const double PairThreshold = 0.4, PairRelativeBest = 0;
    private const double VersionThreshold = 0.3;

    /// <summary>The least score of a link, and the least share of the best score in its row and column; between versions the score is that of the content.</summary>
    public static (double Threshold, double RelativeBest) DemandOf(ArticleKinship kinship, int articles) =>
        kinship == ArticleKinship.Versions ? (VersionThreshold, 0) : articles == 2 ? (PairThreshold, PairRelativeBest) : (StoryThreshold, StoryRelativeBest);

    /// <summary>The links by row and column.</summary>
    public static List<DraftLink> Decode(ScoreMatrix content, ScoreMatrix scores, ArticleTerms left, ArticleTerms right, FeatureExtractor extractor, int articles)
    {
        StretchMerger merger = new(left, right, extractor);
        bool versions = VersionDecoder.AreVersions(content);
        (double threshold, double relativeBest) = DemandOf(ArticleKinship.Tellings, articles);
        List<DraftLink> links = merger.Join(versions
            ? VersionDecoder.Decode(content, VersionThreshold)
            : TellingDecoder.Decode(scores, threshold, relativeBest));
        if (versions) links = merger.Extend(links);
        return [.. links.OrderBy(link => link.Row).ThenBy(link => link.Rows).ThenBy(link => link.Column).ThenBy(link => link.Columns)];
    }
}
