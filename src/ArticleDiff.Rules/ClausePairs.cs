namespace ArticleDiff.Rules;

/// <summary>Clauses of several articles that say the same but for their sense, gathered over all pairs of articles: one difference is one finding.</summary>
internal sealed class ClausePairs
{
    private readonly SortedDictionary<(int Article, int Clause), (StoryClause Clause, ClauseSense Sense)> _clauses = [];
    private readonly Dictionary<(int, int), ((int, int) Leader, bool IsTurned)> _leaders = [];

    /// <summary>Notes that two clauses of two articles say the same, or contrary things of the same. Clauses whose sense is not clear are left out.</summary>
    public void Add(StoryClause left, ClauseSense leftSense, StoryClause right, ClauseSense rightSense, bool areContrary = false)
    {
        if (leftSense == ClauseSense.Unclear || rightSense == ClauseSense.Unclear) return;
        (int, int) l = (left.Article, left.Index), r = (right.Article, right.Index);
        _clauses[l] = (left, leftSense);
        _clauses[r] = (right, rightSense);
        ((int, int) a, bool isTurned) = LeaderOf(l);
        ((int, int) b, bool isOtherTurned) = LeaderOf(r);
        bool turns = isTurned ^ isOtherTurned ^ areContrary;
        // The first in order leads, so that the order of the links changes nothing.
        if (a.CompareTo(b) < 0) _leaders[b] = (a, turns);
        else if (a != b) _leaders[a] = (b, turns);
    }

    /// <summary>
    /// The groups in which articles differ: one clause an article, with its sense as it is for the first clause of the group, so that "fell" is negated where that one says "rose". An article that says both
    /// things takes no side.
    /// </summary>
    public IEnumerable<IReadOnlyList<(StoryClause Clause, ClauseSense Sense)>> Conflicts()
    {
        foreach (IGrouping<(int, int), KeyValuePair<(int Article, int Clause), (StoryClause Clause, ClauseSense Sense)>> group in _clauses.GroupBy(pair => LeaderOf(pair.Key).Leader))
        {
            List<(StoryClause Clause, ClauseSense Sense)> told = [.. group.Select(pair => (pair.Value.Clause, LeaderOf(pair.Key).IsTurned ? Turned(pair.Value.Sense) : pair.Value.Sense))
                .GroupBy(one => one.Clause.Article)
                .Where(article => article.Select(one => one.Item2).Distinct().Count() == 1)
                .Select(article => article.First())];
            if (told.Select(one => one.Sense).Distinct().Count() > 1) yield return told;
        }
    }

    private static ClauseSense Turned(ClauseSense sense) => sense == ClauseSense.Affirmed ? ClauseSense.Negated : ClauseSense.Affirmed;

    private ((int, int) Leader, bool IsTurned) LeaderOf((int, int) clause)
    {
        bool isTurned = false;
        while (_leaders.TryGetValue(clause, out ((int, int) Leader, bool IsTurned) next)) (clause, isTurned) = (next.Leader, isTurned ^ next.IsTurned);
        return (clause, isTurned);
    }
}
