namespace ArticleDiff.Alignment.Meetings;

/// <summary>Where and when: the terms of places, and weekdays and months by what they begin with.</summary>
internal sealed class Circumstances
{
    public HashSet<int> Places { get; } = [];

    public HashSet<int> Weekdays { get; } = [];

    public HashSet<int> Months { get; } = [];

    private bool HasDay => Weekdays.Count + Months.Count > 0;

    private HashSet<int>[] Kinds => [Places, Weekdays, Months];

    /// <summary>Adds those of another meeting.</summary>
    public void Add(Circumstances other)
    {
        foreach ((HashSet<int> all, HashSet<int> more) in Kinds.Zip(other.Kinds)) all.UnionWith(more);
    }

    /// <summary>Whether the places differ and no day is the same, though both tell when. A difference of the place or of the day alone may be what two outlets disagree about.</summary>
    public bool DifferFrom(Circumstances other) =>
        AreApart(Places, other.Places) && HasDay && other.HasDay && !Weekdays.Overlaps(other.Weekdays) && !Months.Overlaps(other.Months);

    /// <summary>Whether place or day are the same and neither differs.</summary>
    public bool Agree(Circumstances other) => Kinds.Zip(other.Kinds).Any(kind => kind.First.Overlaps(kind.Second)) && !Kinds.Zip(other.Kinds).Any(kind => AreApart(kind.First, kind.Second));

    /// <summary>Whether place or day differ from another meeting whose article knows ours as well: then it has told the two apart.</summary>
    /// <param name="other">Those of the other meeting.</param>
    /// <param name="known">Those of all meetings that its article tells of.</param>
    public bool AreToldApart(Circumstances other, Circumstances known)
    {
        foreach ((HashSet<int> own, (HashSet<int> theirs, HashSet<int> all)) in Kinds.Zip(other.Kinds.Zip(known.Kinds)))
            if (AreApart(own, theirs) && own.Overlaps(all)) return true;
        return false;
    }

    private static bool AreApart(HashSet<int> left, HashSet<int> right) => left.Count > 0 && right.Count > 0 && !left.Overlaps(right);
}
