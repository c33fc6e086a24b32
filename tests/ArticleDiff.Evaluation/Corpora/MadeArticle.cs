namespace ArticleDiff.Evaluation.Corpora;

/// <summary>An article that was made.</summary>
internal sealed record MadeArticle(string Id, string Text, DateOnly Published)
{
    /// <summary>Id of the article whose copy it prints, or null.</summary>
    public string? CopyOf { get; init; }
}
