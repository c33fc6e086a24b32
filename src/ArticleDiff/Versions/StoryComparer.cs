using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Versions;

/// <summary>Compares two states of a story: what a review of an edit has to say.</summary>
public static class StoryComparer
{
    /// <summary>Says what became of texts, findings and links.</summary>
    /// <param name="before">The earlier state, or null when the story is new.</param>
    /// <param name="after">The later state, or null when the story is gone.</param>
    /// <param name="analyzers">The rules that say which edits of a text changed a fact.</param>
    /// <exception cref="ArgumentException">There is neither state.</exception>
    public static StoryChanges Compare(StoryState? before, StoryState? after, IReadOnlyCollection<Analyzer> analyzers)
    {
        ArgumentNullException.ThrowIfNull(analyzers);
        if (before is null && after is null) throw new ArgumentException("A story is compared with itself at another time; there is neither state.", nameof(after));
        ImmutableArray<ArticleChange> articles = Articles(before, after, analyzers);
        UnitMap units = new(before, after, articles);
        return new StoryChanges(before, after, articles, FindingComparer.Compare(before, after, articles, units), Links(before, after, articles, units));
    }

    private static ImmutableArray<ArticleChange> Articles(StoryState? before, StoryState? after, IReadOnlyCollection<Analyzer> analyzers)
    {
        IEnumerable<string> ids = (before?.Story.Articles ?? []).Concat(after?.Story.Articles ?? []).Select(article => article.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        bool reordered = before is not null && after is not null && before.Story.Reference.Id != after.Story.Reference.Id;
        return [.. ids.Select(id =>
        {
            int b = before?.Story.IndexOf(id) ?? -1, a = after?.Story.IndexOf(id) ?? -1;
            if (b < 0 || a < 0) return new ArticleChange(id, b, a, null, ChangedLines.None) { ChangedAsAWhole = true };
            Article earlier = before!.Story.Articles[b], later = after!.Story.Articles[a];
            return new ArticleChange(id, b, a, VersionComparer.Compare(earlier, later, analyzers), ChangedLines.Of(earlier.Tree.Text, later.Tree.Text))
            {
                ChangedAsAWhole = reordered || earlier.Published != later.Published,
            };
        })];
    }

    private static ImmutableArray<LinkChange> Links(StoryState? before, StoryState? after, ImmutableArray<ArticleChange> articles, UnitMap units)
    {
        if (before is null || after is null) return [];
        HashSet<(SentenceId, SentenceId)> now = [.. Trusted(after).SelectMany(Pairs)];
        HashSet<(SentenceId, SentenceId)> then = [.. Trusted(before).SelectMany(Pairs).SelectMany(pair => units.LaterPairs(pair.Left, pair.Right))];
        HashSet<SentenceId> editedNow = [.. Edited(articles, earlier: false)], editedThen = [.. Edited(articles, earlier: true)];
        IEnumerable<LinkChange> gained = Trusted(after).Where(link => !Pairs(link).Any(then.Contains))
            .Select(link => new LinkChange(link, true) { OnEditedSentence = Touches(link, editedNow) });
        IEnumerable<LinkChange> lost = Trusted(before).Where(link => !Pairs(link).Any(pair => units.LaterPairs(pair.Left, pair.Right).Any(now.Contains)))
            .Select(link => new LinkChange(link, false) { OnEditedSentence = Touches(link, editedThen) });
        return [.. gained, .. lost];
    }

    private static IEnumerable<Link> Trusted(StoryState state) => state.Alignment.Links.Where(link => link.Band != LinkBand.Weak);

    private static IEnumerable<(SentenceId Left, SentenceId Right)> Pairs(Link link) => link.Left.Ids.SelectMany(left => link.Right.Ids.Select(right => (left, right)));

    private static bool Touches(Link link, HashSet<SentenceId> units) => link.Left.Ids.Concat(link.Right.Ids).Any(units.Contains);

    private static IEnumerable<SentenceId> Edited(ImmutableArray<ArticleChange> articles, bool earlier) => articles.Where(article => article.Comparison is not null)
        .SelectMany(article => article.Comparison!.Edits.Where(edit => edit.ChangesWords)
            .SelectMany(edit => earlier ? edit.Before.Select(unit => new SentenceId(article.Before, unit)) : edit.After.Select(unit => new SentenceId(article.After, unit))));
}
