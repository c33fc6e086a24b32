using ArticleDiff.Alignment.Locking;

namespace ArticleDiff.Alignment.Grouping;

/// <summary>A passage that is being gathered.</summary>
internal sealed class PassageGroup
{
    /// <summary>A passage of one unit.</summary>
    public PassageGroup(SentenceId first) => Members.Add(first);

    /// <summary>A passage as it was locked, without units yet.</summary>
    public PassageGroup(LockedPassage locked) => Lock = locked;

    /// <summary>What was locked of it, or null.</summary>
    public LockedPassage? Lock { get; set; }

    public List<SentenceId> Members { get; } = [];

    public List<SentenceId> Parts { get; } = [];

    public SortedSet<SentenceId> Elsewhere { get; } = [];

    public HashSet<PassageGroup> SeeAlso { get; } = [];

    public SentenceId Founder { get; set; }

    /// <summary>Whether its one unit may still go home elsewhere.</summary>
    public bool IsAlone => Lock is null && Members.Count == 1 && Parts.Count == 0;

    public IEnumerable<SentenceId> Units => Members.Concat(Parts);
}
