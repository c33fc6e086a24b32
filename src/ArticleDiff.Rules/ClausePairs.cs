namespace ArticleDiff.Rules;

/// <summary>Clauses of several articles that say the same but for their sense, gathered over all pairs of articles: one difference is one finding.</summary>
internal sealed class ClausePairs
{
    private readonly SortedDictionary<(int Article, int Clause), (StoryClause Clause, ClauseSense Sense)> _clauses = [];
    private readonly Dictionary<(int, int), (int, int)> _leaders = [];

    /// <summary>Notes that two clauses of two articles say the same. Clauses whose sense is not clear are left out.</summary>
    public void Add(StoryClause left, ClauseSense leftSense, StoryClause right, ClauseSense rightSense)
    {
        if (leftSense == ClauseSense.Unclear || rightSense == ClauseSense.Unclear) return;
        (int, int) l = (left.Article, left.Index), r = (right.Article, right.Index);
        _clauses[l] = (left, leftSense);
        _clauses[r] = (right, rightSense);
        (int, int) a = LeaderOf(l), b = LeaderOf(r);
        // The first in order leads, so that the order of the links changes nothing.
        if (a.CompareTo(b) < 0) _leaders[b] = a;
        else if (a != b) _leaders[a] = b;
    }

    /// <summary>The groups in which articles differ: one clause an article. An article that says both things takes no side.</summary>
    public IEnumerable<IReadOnlyList<(StoryClause Clause, ClauseSense Sense)>> Conflicts()
    {
        foreach (IGrouping<(int, int), KeyValuePair<(int Article, int Clause), (StoryClause Clause, ClauseSense Sense)>> group in _clauses.GroupBy(pair => LeaderOf(pair.Key)))
        {
            List<(StoryClause Clause, ClauseSense Sense)> told = [.. group.GroupBy(pair => pair.Key.Article)
                .Where(article => article.Select(pair => pair.Value.Sense).Distinct().Count() == 1)
                .Select(article => article.First().Value)];
            if (told.Select(one => one.Sense).Distinct().Count() > 1) yield return told;
        }
    }

    private (int, int) LeaderOf((int, int) clause)
    {
        while (_leaders.TryGetValue(clause, out (int, int) next)) clause = next;
        return clause;
    }
}
