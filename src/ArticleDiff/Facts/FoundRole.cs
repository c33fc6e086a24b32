namespace ArticleDiff.Facts;

/// <summary>What kind of bearer an apposition speaks of.</summary>
internal enum FoundRoleSort
{
    Honorific,
    Person,
    Organisation,
    Place,
}

/// <summary>A title or apposition in a unit, by the indices of its words.</summary>
internal sealed record FoundRole(NameUnit Unit, int First, int Last, FoundRoleSort Sort)
{
    public string Office { get; init; } = "";

    /// <summary>Code of the country whose office it is, or null.</summary>
    public string? Origin { get; init; }

    public bool IsBehind { get; init; }

    public bool Male { get; init; }

    public bool Female { get; init; }

    /// <summary>Whether it stands with "the", so that one bearer is meant.</summary>
    public bool IsDefinite { get; init; }

    public NameCandidate? Bearer { get; init; }
}
