using System.Collections.Immutable;
using ArticleDiff.Alignment;

namespace ArticleDiff.Versions;

/// <summary>Where the units of the earlier state of a story are in the later one.</summary>
internal sealed class UnitMap
{
    private readonly Dictionary<SentenceId, SentenceId[]> _later = [];

    public UnitMap(StoryState? before, StoryState? after, ImmutableArray<ArticleChange> articles)
    {
        if (before is null || after is null) return;
        foreach (ArticleChange article in articles)
            foreach (UnitEdit edit in article.Comparison?.Edits ?? [])
                foreach (int unit in edit.Before) _later[new SentenceId(article.Before, unit)] = [.. edit.After.Select(later => new SentenceId(article.After, later))];
    }

    /// <summary>The units of the later state that a unit of the earlier one became; none when it was deleted.</summary>
    public IEnumerable<SentenceId> Later(SentenceId unit) => _later.GetValueOrDefault(unit) ?? [];

    /// <summary>What a pair of units became, the article that comes first in the later state on the left.</summary>
    public IEnumerable<(SentenceId Left, SentenceId Right)> LaterPairs(SentenceId left, SentenceId right)
    {
        foreach (SentenceId one in Later(left))
            foreach (SentenceId other in Later(right))
                yield return one.Article < other.Article ? (one, other) : (other, one);
    }
}
