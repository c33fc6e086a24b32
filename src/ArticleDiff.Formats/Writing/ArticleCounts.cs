namespace ArticleDiff.Formats.Writing;

/// <summary>The figures of an article.</summary>
/// <param name="Units">All units.</param>
/// <param name="Body">Units that take part in alignment.</param>
/// <param name="Linked">Body units that have a link in some other article that does not print the same copy; weak links do not count.</param>
internal sealed record ArticleCounts(int Units, int Body, int Linked)
{
    /// <summary>Body units that stand in this article, and its copies, only.</summary>
    public int Only => Body - Linked;

    /// <summary>Units that take no part in alignment.</summary>
    public int SetAside => Units - Body;
}
