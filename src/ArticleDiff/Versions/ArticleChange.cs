namespace ArticleDiff.Versions;

/// <summary>What became of one article between two states of a story.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Before">Its index in the earlier state, or -1 when it is new.</param>
/// <param name="After">Its index in the later state, or -1 when it is gone.</param>
/// <param name="Comparison">How its text differs; null when it is new or gone.</param>
/// <param name="Lines">The lines that changed; none when it is new or gone: then all of them did.</param>
public sealed record ArticleChange(string Id, int Before, int After, VersionComparison? Comparison, ChangedLines Lines)
{
    /// <summary>
    /// Whether something that holds for the whole text changed: the article is new or gone, or its day of publication is another one, or what orders the story is.
    /// Then every line counts as changed.
    /// </summary>
    public bool ChangedAsAWhole { get; init; }
}
