namespace ArticleDiff.Alignment.Grouping;

/// <summary>Which units are linked as equivalent, and whether the members of a passage hold together. Work grows with the links of the members, not with their square.</summary>
internal sealed class EquivalentUnits
{
    private readonly int[] _offsets;
    private readonly int[] _starts;
    private readonly int[] _linked;

    // Good when the mark is that of the present question: whether a unit is a member, and how many members an article has.
    private readonly int[] _memberMarks, _articleMarks, _articleMembers;
    private int _mark;

    /// <summary>Reads the equivalent ones of some links.</summary>
    public EquivalentUnits(Story story, Link[] links)
    {
        _offsets = new int[story.Articles.Length + 1];
        for (int article = 0; article < story.Articles.Length; article++) _offsets[article + 1] = _offsets[article] + story.Articles[article].Tree.Sentences.Length;
        (_memberMarks, _articleMarks, _articleMembers) = (new int[_offsets[^1]], new int[story.Articles.Length], new int[story.Articles.Length]);
        _starts = new int[_offsets[^1] + 1];
        ForEachPair(links, (one, _) => _starts[one + 1]++);
        for (int unit = 0; unit < _offsets[^1]; unit++) _starts[unit + 1] += _starts[unit];
        _linked = new int[_starts[^1]];
        int[] next = _starts.AsSpan(0, _offsets[^1]).ToArray();
        ForEachPair(links, (one, other) => _linked[next[one]++] = other);
        for (int unit = 0; unit < _offsets[^1]; unit++) _linked.AsSpan(_starts[unit].._starts[unit + 1]).Sort();
    }

    /// <summary>Whether each of some members is linked to at least half of the members from other articles.</summary>
    public bool EachIsLinkedToHalf(SentenceId[] joining, SentenceId[] members)
    {
        _mark++;
        foreach (SentenceId member in members)
        {
            _memberMarks[NumberOf(member)] = _mark;
            ref int count = ref _articleMembers[member.Article];
            count = _articleMarks[member.Article] == _mark ? count + 1 : 1;
            _articleMarks[member.Article] = _mark;
        }

        foreach (SentenceId member in joining)
        {
            int number = NumberOf(member), linked = 0, before = -1;
            foreach (int other in _linked.AsSpan(_starts[number].._starts[number + 1]))
            {
                // Two links may hold the same pair of units.
                if (other != before && _memberMarks[other] == _mark) linked++;
                before = other;
            }

            if (2 * linked < members.Length - _articleMembers[member.Article]) return false;
        }

        return true;
    }

    private int NumberOf(SentenceId id) => _offsets[id.Article] + id.Sentence;

    private void ForEachPair(Link[] links, Action<int, int> action)
    {
        foreach (Link link in links)
            if (link.Relation == LinkRelation.Equivalent)
                foreach (int left in link.Left.Sentences)
                    foreach (int right in link.Right.Sentences)
                    {
                        int one = _offsets[link.Left.Article] + left, other = _offsets[link.Right.Article] + right;
                        action(one, other);
                        action(other, one);
                    }
    }
}
