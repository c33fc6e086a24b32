using ArticleDiff.Alignment.Decoding;
using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Locking;

/// <summary>
/// Puts what is locked in the place of what the engine would draw: links between sentences that stayed are those of the lock, links of other
/// sentences are the engine's, and pins and forbids win over both.
/// </summary>
internal sealed class LockedDrafts
{
    private readonly Story _story;
    private readonly StoryTerms _terms;
    private readonly LockedUnits _units;
    private readonly LockDecisions _decisions;
    private readonly LockMode _mode;
    private readonly ILookup<(int Left, int Right), LockedLink> _links;
    private readonly Dictionary<(SentenceId, SentenceId), LockedLink> _byPair = [];

    public LockedDrafts(Story story, StoryTerms terms, AlignmentLock held, LockedUnits units, LockDecisions decisions, LockMode mode)
    {
        (_story, _terms, _units, _decisions, _mode) = (story, terms, units, decisions, mode);
        _links = held.Links.Where(link => ArticleOf(link.Left[0]) >= 0 && ArticleOf(link.Right[0]) >= 0).Select(Oriented)
            .ToLookup(link => (ArticleOf(link.Left[0]), ArticleOf(link.Right[0])));
        foreach (LockedLink link in _links.SelectMany(links => links))
            foreach (SentenceId left in Stayed(link.Left))
                foreach (SentenceId right in Stayed(link.Right)) _byPair.TryAdd((left, right), link);
    }

    /// <summary>The links between two articles, by row and column.</summary>
    public List<DraftLink> Apply(DecodedPair decoded, int left, int right)
    {
        List<DraftLink> drafts = _mode == LockMode.Upgrade ? decoded.Links : Hold(decoded, left, right);
        drafts = Decide(drafts, decoded.Scores, left, right);
        return [.. drafts.Distinct().OrderBy(link => link.Row).ThenBy(link => link.Rows).ThenBy(link => link.Column).ThenBy(link => link.Columns)];
    }

    /// <summary>A link with the relation and the band that are locked or decided.</summary>
    public Link Settle(Link link)
    {
        foreach (SentenceId left in link.Left.Ids)
            foreach (SentenceId right in link.Right.Ids)
                if (_decisions.IsPinned(left, right)) return link with { Relation = LinkRelation.Equivalent, Band = LinkBand.Strong };
        if (_mode == LockMode.Upgrade) return link;
        LockedLink? held = null;
        foreach (SentenceId left in link.Left.Ids)
            foreach (SentenceId right in link.Right.Ids)
            {
                if (!_units.IsUnchanged(left) || !_units.IsUnchanged(right)) return link;
                held ??= _byPair.GetValueOrDefault((left, right));
            }

        return held is null ? link : link with { Relation = held.Relation, Band = held.Band };
    }

    private List<DraftLink> Hold(DecodedPair decoded, int left, int right)
    {
        List<DraftLink> drafts = [];
        Dictionary<DraftLink, DraftLink> drawn = [];
        foreach (DraftLink draft in decoded.Links) drawn.TryAdd(draft with { Score = 0 }, draft);
        foreach (LockedLink link in _links[(left, right)])
            foreach ((int row, int rows) in Runs(Stayed(link.Left), left))
                foreach ((int column, int columns) in Runs(Stayed(link.Right), right))
                    drafts.Add(Scored(new DraftLink(row, rows, column, columns, 0), drawn, decoded.Scores));

        foreach (DraftLink draft in decoded.Links)
        {
            SentenceId[] leftUnits = [.. Units(left, draft.Row, draft.Rows)], rightUnits = [.. Units(right, draft.Column, draft.Columns)];
            if (leftUnits.All(_units.IsUnchanged) && rightUnits.All(_units.IsUnchanged)) continue;
            // A sentence that stayed goes along with a new one only as far as its own links are locked so.
            SentenceId[] keptLeft = [.. leftUnits.Where(unit => !_units.IsUnchanged(unit) || rightUnits.All(other => May(unit, other)))];
            SentenceId[] keptRight = [.. rightUnits.Where(unit => !_units.IsUnchanged(unit) || keptLeft.All(other => May(other, unit)))];
            foreach ((int row, int rows) in Runs(keptLeft, left))
                foreach ((int column, int columns) in Runs(keptRight, right))
                {
                    DraftLink kept = draft with { Row = row, Rows = rows, Column = column, Columns = columns };
                    drafts.RemoveAll(other => Covers(kept, other));
                    drafts.Add(kept);
                }
        }

        return drafts;
    }

    private List<DraftLink> Decide(List<DraftLink> drafts, ScoreMatrix scores, int left, int right)
    {
        foreach ((SentenceId one, SentenceId other) in _decisions.Forbidden(left, right))
        {
            int row = _terms.Articles[left].RowOf(one.Sentence), column = _terms.Articles[right].RowOf(other.Sentence);
            drafts = [.. drafts.SelectMany(draft => Holds(draft, row, column) ? Without(draft, row, column) : [draft])];
        }

        foreach ((SentenceId one, SentenceId other) in _decisions.Pinned(left, right))
        {
            int row = _terms.Articles[left].RowOf(one.Sentence), column = _terms.Articles[right].RowOf(other.Sentence);
            if (!drafts.Exists(draft => Holds(draft, row, column))) drafts = [.. drafts, new DraftLink(row, 1, column, 1, scores.At(row, column))];
        }

        return drafts;
    }

    /// <summary>What is left of a link when one pair is taken out of it.</summary>
    private static IEnumerable<DraftLink> Without(DraftLink draft, int row, int column)
    {
        // All columns for the rows beside the one, and for that row the columns beside the other.
        if (row > draft.Row) yield return draft with { Rows = row - draft.Row };
        if (row < draft.Row + draft.Rows - 1) yield return draft with { Row = row + 1, Rows = draft.Row + draft.Rows - row - 1 };
        if (column > draft.Column) yield return draft with { Row = row, Rows = 1, Columns = column - draft.Column };
        if (column < draft.Column + draft.Columns - 1) yield return draft with { Row = row, Rows = 1, Column = column + 1, Columns = draft.Column + draft.Columns - column - 1 };
    }

    private bool May(SentenceId left, SentenceId right) => !_units.IsUnchanged(left) || !_units.IsUnchanged(right) || _byPair.ContainsKey((left, right));

    private IEnumerable<SentenceId> Units(int article, int row, int rows) => Enumerable.Range(row, rows).Select(at => new SentenceId(article, _terms.Articles[article].UnitOf(at)));

    private IEnumerable<SentenceId> Stayed(IEnumerable<SentenceKey> keys) => keys.Select(_units.UnitOf).OfType<SentenceId>().Where(_units.IsUnchanged);

    /// <summary>Units as stretches of neighbouring rows.</summary>
    private IEnumerable<(int First, int Count)> Runs(IEnumerable<SentenceId> units, int article)
    {
        int[] rows = [.. units.Select(unit => _terms.Articles[article].RowOf(unit.Sentence)).Order()];
        for (int start = 0, end; start < rows.Length; start = end)
        {
            for (end = start + 1; end < rows.Length && rows[end] == rows[end - 1] + 1;) end++;
            yield return (rows[start], end - start);
        }
    }

    /// <summary>The link with the engine's score where it draws the same link, or else with that of its best pair.</summary>
    private static DraftLink Scored(DraftLink draft, Dictionary<DraftLink, DraftLink> drawn, ScoreMatrix scores)
    {
        if (drawn.TryGetValue(draft, out DraftLink same)) return same;
        double best = 0;
        for (int row = draft.Row; row < draft.Row + draft.Rows; row++)
            for (int column = draft.Column; column < draft.Column + draft.Columns; column++) best = Math.Max(best, scores.At(row, column));
        return draft with { Score = best };
    }

    private static bool Holds(DraftLink draft, int row, int column) =>
        row >= draft.Row && row < draft.Row + draft.Rows && column >= draft.Column && column < draft.Column + draft.Columns;

    private static bool Covers(DraftLink draft, DraftLink other) =>
        Holds(draft, other.Row, other.Column) && Holds(draft, other.Row + other.Rows - 1, other.Column + other.Columns - 1);

    private int ArticleOf(SentenceKey key) => _story.IndexOf(key.Article);

    private LockedLink Oriented(LockedLink link) => ArticleOf(link.Left[0]) < ArticleOf(link.Right[0]) ? link : link with { Left = link.Right, Right = link.Left };
}
