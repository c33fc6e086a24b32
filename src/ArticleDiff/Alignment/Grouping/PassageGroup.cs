using ArticleDiff.Alignment.Locking;

namespace ArticleDiff.Alignment.Grouping;

/// <summary>A passage that is being gathered.</summary>
internal sealed class PassageGroup
{
    // Most groups of a long story never have any.
    private SortedSet<SentenceId>? _elsewhere;
    private HashSet<PassageGroup>? _seeAlso;

    /// <summary>A passage of one unit.</summary>
    public PassageGroup(SentenceId first) => Members.Add(first);

    /// <summary>A passage as it was locked, without units yet.</summary>
    public PassageGroup(LockedPassage locked) => Lock = locked;

    /// <summary>What was locked of it, or null.</summary>
    public LockedPassage? Lock { get; set; }

    public List<SentenceId> Members { get; } = new(2);

    public List<SentenceId> Parts { get; } = [];

    /// <summary>Units at home elsewhere that share a part of it, in order.</summary>
    public IReadOnlyCollection<SentenceId> Elsewhere => _elsewhere is null ? [] : _elsewhere;

    /// <summary>Passages that may say something of it.</summary>
    public IReadOnlyCollection<PassageGroup> SeeAlso => _seeAlso is null ? [] : _seeAlso;

    public SentenceId Founder { get; set; }

    /// <summary>Whether its one unit may still go home elsewhere.</summary>
    public bool IsAlone => Lock is null && Members.Count == 1 && Parts.Count == 0;

    /// <summary>Whether one article has all of its units, and no other one shares a part.</summary>
    public bool IsOfOneArticle => Members.Count > 0 && Units.All(unit => unit.Article == Members[0].Article) && Elsewhere.All(unit => unit.Article == Members[0].Article);

    public IEnumerable<SentenceId> Units => Members.Concat(Parts);

    public void AddElsewhere(SentenceId unit) => (_elsewhere ??= []).Add(unit);

    public void AddSeeAlso(PassageGroup group) => (_seeAlso ??= []).Add(group);
}
