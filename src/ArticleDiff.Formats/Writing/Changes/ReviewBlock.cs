using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Versions;

namespace ArticleDiff.Formats.Writing.Changes;

/// <summary>What a review says about one passage.</summary>
/// <param name="Passage">The passage, or null for what stands in none.</param>
/// <param name="IsGone">Whether the passage is one of the earlier state, whose sentences were deleted.</param>
/// <param name="Words">The words by which a reader recognises it.</param>
/// <param name="Edits">The edits in it, with the article that each is in.</param>
/// <param name="Findings">The new findings that stand in it.</param>
internal sealed record ReviewBlock(
    Passage? Passage, bool IsGone, ImmutableArray<string> Words, ImmutableArray<(ArticleChange Article, UnitEdit Edit)> Edits, ImmutableArray<FindingChange> Findings)
{
    /// <summary>Whether a number, a name, a quotation or a negation was edited in it.</summary>
    public bool IsFactual => Edits.Any(item => item.Article.Comparison!.FactsOf(item.Edit).Any());
}
