using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing.Findings;
using ArticleDiff.Syntax;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing.Html;

/// <summary>What all parts of the page look things up in, made once.</summary>
internal sealed class PageStory
{
    private readonly Dictionary<SentenceId, Passage> _homes = [];
    private readonly Dictionary<SentenceId, HashSet<int>> _linked = [];
    private readonly Dictionary<SentenceId, List<int>> _findingsOfUnit = [];
    private readonly Dictionary<(int Article, int Token), List<int>> _findingsOfToken = [];

    /// <summary>Looks through a report.</summary>
    public PageStory(Report report)
    {
        Report = report;
        Order = NeighboursFirst(Alignment);
        Marks = new StoryMarks(Alignment);
        foreach (Passage passage in Alignment.Passages)
            foreach (PassageMember member in passage.Home) _homes[member.Id] = passage;
        foreach (Link link in Alignment.Links.Where(link => link.Band != LinkBand.Weak))
        {
            foreach (SentenceId unit in link.Left.Ids) Tie(unit, link.Right.Article);
            foreach (SentenceId unit in link.Right.Ids) Tie(unit, link.Left.Article);
        }

        for (int number = 0; number < report.Findings.Length; number++)
            foreach (Location place in PlacesOf(report.Findings[number].Diagnostic)) Note(place, number);
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>The aligned story.</summary>
    public StoryAlignment Alignment => Report.Alignment;

    /// <summary>The story.</summary>
    public Story Story => Alignment.Story;

    /// <summary>
    /// The articles as the page shows them: the reference, then each time the one that has most links to the one before it, so that neighbouring
    /// columns share as much as they can.
    /// </summary>
    public ImmutableArray<int> Order { get; }

    /// <summary>Which words differ.</summary>
    public StoryMarks Marks { get; }

    /// <summary>The title of the story, or else the ids of its articles.</summary>
    public string Title => Story.Title ?? string.Join(", ", Order.Select(article => Story.Articles[article].Id));

    /// <summary>What people call an article: its outlet, with the id when another article has the same.</summary>
    public string NameOf(int article)
    {
        Article own = Story.Articles[article];
        return Story.Articles.Count(other => other.Label == own.Label) == 1 ? own.Label : $"{own.Label} ({own.Id})";
    }

    /// <summary>The passage in which a body unit is at home.</summary>
    public Passage HomeOf(SentenceId unit) => _homes[unit];

    /// <summary>Whether another article has any of a unit; weak links do not count.</summary>
    public bool IsLinked(SentenceId unit) => _linked.ContainsKey(unit);

    /// <summary>How many articles have any of a body unit, its own counted.</summary>
    public int Outlets(SentenceId unit)
    {
        IEnumerable<int> linked = _linked.TryGetValue(unit, out HashSet<int>? others) ? others : [];
        return _homes[unit].Members.Select(member => member.Id.Article).Union(linked).Count();
    }

    /// <summary>How many articles say any of a passage.</summary>
    public static int Outlets(Passage passage) => passage.Members.Select(member => member.Id.Article).Distinct().Count();

    /// <summary>Numbers, in the report, of the findings that point into a unit; ascending.</summary>
    public IReadOnlyList<int> FindingsOf(SentenceId unit) => _findingsOfUnit.TryGetValue(unit, out List<int>? found) ? found : [];

    /// <summary>Numbers of the findings that point at a token and not at its whole unit; ascending.</summary>
    public IReadOnlyList<int> FindingsOf(int article, int token) => _findingsOfToken.TryGetValue((article, token), out List<int>? found) ? found : [];

    /// <summary>All places of a finding, the first one first.</summary>
    public static IEnumerable<Location> PlacesOf(Diagnostic finding) => [finding.Location, .. finding.Related, .. finding.Repeats];

    /// <summary>The unit that a place begins in, or null.</summary>
    public SentenceId? UnitAt(Location place) =>
        FindingPlace.ArticleOf(Story, place) is >= 0 and int article && FindingPlace.UnitAt(Story.Articles[article].Tree, place.Span.Start) is { } unit
            ? new SentenceId(article, unit.Index)
            : null;

    private void Tie(SentenceId unit, int article)
    {
        if (!_linked.TryGetValue(unit, out HashSet<int>? articles)) _linked[unit] = articles = [];
        articles.Add(article);
    }

    private static ImmutableArray<int> NeighboursFirst(StoryAlignment alignment)
    {
        Story story = alignment.Story;
        int[,] links = new int[story.Articles.Length, story.Articles.Length];
        foreach (Link link in alignment.Links.Where(link => link.Band != LinkBand.Weak))
        {
            links[link.Left.Article, link.Right.Article]++;
            links[link.Right.Article, link.Left.Article]++;
        }

        List<int> left = [.. Enumerable.Range(0, story.Articles.Length)], order = [];
        for (int next = story.ReferenceIndex; left.Count > 0;)
        {
            order.Add(next);
            left.Remove(next);
            // Of equals the first in canonical order comes first.
            if (left.Count > 0) next = left.MaxBy(article => links[order[^1], article]);
        }

        return [.. order];
    }

    private void Note(Location place, int number)
    {
        if (UnitAt(place) is not { } id) return;
        Add(_findingsOfUnit, id, number);
        ArticleTree tree = Story.Articles[id.Article].Tree;
        Sentence unit = tree.Sentences[id.Sentence];
        TextSpan whole = tree.SpanOf(unit);
        if (place.Span.IsEmpty || place.Span.Contains(whole)) return;
        for (int token = unit.FirstToken; token < unit.FirstToken + unit.TokenCount; token++)
            if (tree.Tokens[token].Span.Overlaps(place.Span)) Add(_findingsOfToken, (id.Article, token), number);
    }

    private static void Add<T>(Dictionary<T, List<int>> lists, T key, int number)
        where T : notnull
    {
        if (!lists.TryGetValue(key, out List<int>? list)) lists[key] = list = [];
        if (list.Count == 0 || list[^1] != number) list.Add(number);
    }
}
