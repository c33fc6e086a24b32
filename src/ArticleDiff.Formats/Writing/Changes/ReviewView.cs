using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Formats.Writing.Findings;
using ArticleDiff.Versions;

namespace ArticleDiff.Formats.Writing.Changes;

/// <summary>What a review shows of one story, passage by passage: findings and edited facts first, then other edits in reading order.</summary>
internal sealed class ReviewView
{
    private readonly ReviewReport _report;

    public ReviewView(ReviewReport report, ChangedStory story)
    {
        (_report, Story) = (report, story);
        Blocks = Gather();
    }

    public ChangedStory Story { get; }

    public StoryChanges Changes => Story.Changes;

    public ImmutableArray<ReviewBlock> Blocks { get; }

    public string Title => Changes.Present.Story.Title ?? Story.Path;

    /// <summary>Articles that came or went as a whole; none in a story that is new or gone itself.</summary>
    public IEnumerable<ArticleChange> WholeArticles => Changes.Before is null || Changes.After is null ? [] : Changes.Articles.Where(article => article.Comparison is null);

    public IEnumerable<FindingChange> Fixed => Changes.Findings.Where(finding => finding.Kind == FindingChangeKind.Fixed && _report.Shows(finding));

    public IEnumerable<FindingChange> Unchanged => Changes.Findings.Where(finding => finding.Kind == FindingChangeKind.Unchanged && _report.Shows(finding));

    public int Count(FindingChangeKind kind) => Changes.Findings.Count(finding => finding.Kind == kind && _report.Shows(finding));

    public int Hidden(FindingChangeKind kind) => Changes.Findings.Count(finding => finding.Kind == kind && !_report.Shows(finding));

    /// <summary>The links in scope that an edit gained or lost.</summary>
    public IEnumerable<LinkChange> LinksOf(ArticleChange article, UnitEdit edit) => Changes.Links.Where(link => _report.Shows(link)
        && SideIn(link.Link, link.IsGained ? article.After : article.Before, link.IsGained ? edit.After : edit.Before) is not null);

    /// <summary>The links in scope that stand beside no edit.</summary>
    public IEnumerable<LinkChange> OtherLinks => Changes.Links.Where(link => _report.Shows(link) && !link.OnEditedSentence);

    /// <summary>The side of a link that is not the one of an edit, with its article.</summary>
    public (Article Article, LinkSide Side) OtherSide(LinkChange change, ArticleChange article, UnitEdit edit)
    {
        StoryState state = change.IsGained ? Changes.After! : Changes.Before!;
        LinkSide own = SideIn(change.Link, change.IsGained ? article.After : article.Before, change.IsGained ? edit.After : edit.Before)!;
        LinkSide other = ReferenceEquals(own, change.Link.Left) ? change.Link.Right : change.Link.Left;
        return (state.Story.Articles[other.Article], other);
    }

    /// <summary>Links between the reference and an edited sentence, the reference on the left; of the reference itself, those to the other articles.</summary>
    public IEnumerable<Link> AgainstReference(ArticleChange article, UnitEdit edit)
    {
        if (Changes.After is not { } state || edit.After.IsEmpty) return [];
        int reference = state.Story.ReferenceIndex;
        IEnumerable<int> others = article.After == reference ? Enumerable.Range(0, state.Story.Articles.Length).Where(other => other != reference) : [article.After];
        return others.Select(other => state.Alignment.LinksBetween(reference, other)
            .FirstOrDefault(link => link.Band != LinkBand.Weak && SideIn(link, article.After, edit.After) is not null)).OfType<Link>();
    }

    private static LinkSide? SideIn(Link link, int article, ImmutableArray<int> units)
        => link.Left.Article == article && link.Left.Sentences.Any(units.Contains) ? link.Left
            : link.Right.Article == article && link.Right.Sentences.Any(units.Contains) ? link.Right
            : null;

    private ImmutableArray<ReviewBlock> Gather()
    {
        List<ReviewBlock> blocks = [];
        if (Changes.After is { } after) blocks.AddRange(BlocksOf(after, isGone: false));
        if (Changes is { Before: { } before, After: not null }) blocks.AddRange(BlocksOf(before, isGone: true));
        return [.. blocks.OrderByDescending(block => block.Findings.IsEmpty ? -1 : (int)block.Findings.Max(finding => finding.Finding.Diagnostic.Severity))
            .ThenBy(block => block.IsFactual ? 0 : 1)];
    }

    /// <summary>The blocks of one state: of the later one all edits that left words, of the earlier one what was deleted.</summary>
    private IEnumerable<ReviewBlock> BlocksOf(StoryState state, bool isGone)
    {
        Dictionary<SentenceId, Passage> homes = [];
        foreach (Passage passage in state.Alignment.Passages)
            foreach (PassageMember member in passage.Home) homes[member.Id] = passage;
        PassageHeadings headings = new(state.Story);
        var edits = Changes.Articles.Where(article => article.Comparison is not null).SelectMany(article => article.Comparison!.Edits
            .Where(edit => (edit.ChangesWords || edit.Moved) && edit.After.IsEmpty == isGone).Select(edit => (Article: article, Edit: edit)))
            .ToLookup(item => homes.GetValueOrDefault(isGone ? new SentenceId(item.Article.Before, item.Edit.Before[0]) : new SentenceId(item.Article.After, item.Edit.After[0]))?.Id ?? "");
        ILookup<string, FindingChange> findings = (isGone ? [] : Changes.Findings.Where(finding => finding.Kind == FindingChangeKind.New && _report.Shows(finding)))
            .ToLookup(finding => HomeOf(state.Story, homes, finding));
        foreach (Passage passage in state.Alignment.Passages)
            if (edits.Contains(passage.Id) || findings.Contains(passage.Id))
                yield return new ReviewBlock(passage, isGone, headings.WordsOf(passage), [.. edits[passage.Id]], [.. findings[passage.Id]]);
        // Captions, bylines and the like stand in no passage.
        if (edits.Contains("") || findings.Contains("")) yield return new ReviewBlock(null, isGone, [], [.. edits[""]], [.. findings[""]]);
    }

    private static string HomeOf(Story story, Dictionary<SentenceId, Passage> homes, FindingChange finding)
    {
        int article = FindingPlace.ArticleOf(story, finding.Finding.Diagnostic.Location);
        return article >= 0 && FindingPlace.UnitAt(story.Articles[article].Tree, finding.Finding.Diagnostic.Location.Span.Start) is { } unit
            && homes.TryGetValue(new SentenceId(article, unit.Index), out Passage? passage) ? passage.Id : "";
    }
}
