namespace ArticleDiff.Alignment.Meetings;

/// <summary>Where and when: the terms of places, and weekdays and months as <see cref="MeetingWords.DayOf"/> numbers them.</summary>
internal sealed class Circumstances
{
    public HashSet<int> Places { get; } = [];

    public HashSet<int> Weekdays { get; } = [];

    public HashSet<int> Months { get; } = [];

    private bool HasDay => Weekdays.Count + Months.Count > 0;

    /// <summary>Adds those of another meeting.</summary>
    public void Add(Circumstances other)
    {
        Places.UnionWith(other.Places);
        Weekdays.UnionWith(other.Weekdays);
        Months.UnionWith(other.Months);
    }

    /// <summary>How many of place and day differ; of the day it is enough that both tell when and no day is the same.</summary>
    public int DifferencesFrom(Circumstances other) => (AreApart(Places, other.Places) ? 1 : 0) + (HasDay && other.HasDay && !HasDayOf(other) ? 1 : 0);

    /// <summary>Whether place or day are the same and neither differs; of a weekday and a month nobody knows whether they do.</summary>
    public bool Agree(Circumstances other) =>
        (Places.Overlaps(other.Places) || HasDayOf(other)) && !AreApart(Places, other.Places)
        && (HasDayOf(other) ? !AreApart(Weekdays, other.Weekdays) && !AreApart(Months, other.Months) : !HasDay || !other.HasDay);

    /// <summary>Whether place or day differ from another meeting whose article knows ours as well: then it has told the two apart.</summary>
    /// <param name="other">Those of the other meeting.</param>
    /// <param name="known">Those of all meetings that its article tells of.</param>
    public bool AreToldApart(Circumstances other, Circumstances known) =>
        AreToldApart(Places, other.Places, known.Places) || AreToldApart(Weekdays, other.Weekdays, known.Weekdays) || AreToldApart(Months, other.Months, known.Months);

    private bool HasDayOf(Circumstances other) => Weekdays.Overlaps(other.Weekdays) || Months.Overlaps(other.Months);

    private static bool AreToldApart(HashSet<int> own, HashSet<int> other, HashSet<int> known) => AreApart(own, other) && own.Overlaps(known);

    private static bool AreApart(HashSet<int> left, HashSet<int> right) => left.Count > 0 && right.Count > 0 && !left.Overlaps(right);
}
