using System.Runtime.InteropServices;
using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Decoding;

/// <summary>Turns the scores of two articles into links.</summary>
internal static class PairDecoder
{
    // See docs/thresholds.md.
    private const double DuoThreshold = 0.35, StoryThreshold = 0.45;

    /// <summary>
    /// The least score of a link; between versions the score is the likeness, otherwise the probability with the context. Where third articles can
    /// speak for a pair or against it, more is asked for.
    /// </summary>
    /// <param name="kinship">What the two articles were found to be.</param>
    /// <param name="articles">Number of articles of the story.</param>
    public static double ThresholdOf(ArticleKinship kinship, int articles) =>
        kinship == ArticleKinship.Versions ? VersionDecoder.Threshold : articles == 2 ? DuoThreshold : StoryThreshold;

    /// <summary>The links by row and column, and what they were chosen by.</summary>
    public static DecodedPair Decode(StoryScores scores, int left, int right)
    {
        ArticleTerms leftTerms = scores.Terms.Articles[left], rightTerms = scores.Terms.Articles[right];
        VersionLikeness likeness = new(leftTerms, rightTerms, scores.Scorer);
        ScoreMatrix edited = likeness.Of(scores.Content[left, right]), supported = scores.Supported[left, right];
        if (VersionDetector.AreVersions(edited)) return new DecodedPair(Ordered(VersionDecoder.Decode(edited, likeness)), edited, ArticleKinship.Versions);
        List<DraftLink> links = TellingDecoder.Decode(supported, ThresholdOf(ArticleKinship.Tellings, scores.Terms.Articles.Length));
        return new DecodedPair(Ordered(new StretchMerger(leftTerms, rightTerms, scores.Scorer.Extractor).Join(links)), supported, ArticleKinship.Tellings);
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
