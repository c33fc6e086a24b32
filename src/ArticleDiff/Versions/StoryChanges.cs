using System.Collections.Immutable;

namespace ArticleDiff.Versions;

/// <summary>How two states of a story differ.</summary>
/// <param name="Before">The earlier state, or null when the story is new.</param>
/// <param name="After">The later state, or null when the story is gone.</param>
/// <param name="Articles">What became of each article, by id.</param>
/// <param name="Findings">What became of each open finding: new and unchanged ones in the order of the later state, then the fixed ones.</param>
/// <param name="Links">The links that came, then those that went.</param>
public sealed record StoryChanges(
    StoryState? Before, StoryState? After, ImmutableArray<ArticleChange> Articles, ImmutableArray<FindingChange> Findings, ImmutableArray<LinkChange> Links)
{
    /// <summary>The state that is there: the later one, or the earlier one of a story that is gone.</summary>
    public StoryState Present => After ?? Before!;

    /// <summary>Whether the text of an article changed in sense, or an article came or went.</summary>
    public bool ChangesText => Articles.Any(article => article.Comparison is null || article.Comparison.ChangesSense);
}
