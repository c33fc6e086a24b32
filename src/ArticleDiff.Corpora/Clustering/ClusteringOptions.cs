namespace ArticleDiff.Corpora.Clustering;

/// <summary>How a feed is grouped into stories. docs/thresholds.md says what chose the defaults.</summary>
public sealed record ClusteringOptions
{
    /// <summary>The defaults.</summary>
    public static ClusteringOptions Default { get; } = new();

    /// <summary>The least cosine of two articles of one story.</summary>
    public double LeastSimilarity { get; init; } = 0.3;

    /// <summary>The least mean cosine between two groups that become one, as a share of <see cref="LeastSimilarity"/>.</summary>
    public double LinkageShare { get; init; } = 0.8;

    /// <summary>The most days between two articles that are compared, when both say their day; null for any.</summary>
    public int? MostDays { get; init; } = 7;

    /// <summary>Words in a fingerprint. Its shingles, of two words each, are the bands: articles that share one are compared.</summary>
    public int FingerprintSize { get; init; } = 12;

    /// <summary>How many earlier articles of a word are looked at, the latest first.</summary>
    public int PostingBudget { get; init; } = 256;

    /// <summary>How many articles one article is compared with, those with most shingles in common first.</summary>
    public int ComparisonBudget { get; init; } = 32;

    /// <summary>How many articles of a group stand for it when groups are compared, the earliest first.</summary>
    public int LinkageSample { get; init; } = 8;
}
