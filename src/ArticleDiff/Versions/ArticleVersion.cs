using ArticleDiff.Alignment;

namespace ArticleDiff.Versions;

/// <summary>One version of an article, and what its history says about it.</summary>
/// <param name="Article">The article as it was.</param>
/// <param name="Name">What names the version: a short commit id, or a word when it is no commit.</param>
public sealed record ArticleVersion(Article Article, string Name)
{
    /// <summary>When it was written, in ISO 8601, or null.</summary>
    public string? Date { get; init; }

    /// <summary>Who wrote it, or null.</summary>
    public string? Author { get; init; }

    /// <summary>What its author says about it in one line, or null.</summary>
    public string? Subject { get; init; }
}
