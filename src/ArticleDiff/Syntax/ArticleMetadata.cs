namespace ArticleDiff.Syntax;

/// <summary>What a file says about itself outside of its text: front matter, HTML metadata.</summary>
public sealed record ArticleMetadata
{
    /// <summary>Nothing known.</summary>
    public static ArticleMetadata None { get; } = new();

    /// <summary>The title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it, or null.</summary>
    public string? Author { get; init; }

    /// <summary>The day of publication as the file writes it, or null when it says none.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The address, or null.</summary>
    public string? Url { get; init; }
}
