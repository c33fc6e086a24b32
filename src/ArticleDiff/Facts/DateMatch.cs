namespace ArticleDiff.Facts;

/// <summary>A form of date that was found among the words of a unit, before it is resolved.</summary>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Kind">How it names the day.</param>
/// <param name="Key">Normal form.</param>
internal sealed record DateMatch(int First, int Last, DateKind Kind, string Key)
{
    public int Year { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    /// <summary>The last day or year of a range, or 0.</summary>
    public int To { get; init; }

    /// <summary>0 early, 1 mid, 2 late, -1 the whole.</summary>
    public int Part { get; init; } = -1;

    /// <summary>Day of the week, Sunday being 0; -1 for none.</summary>
    public int Weekday { get; init; } = -1;

    /// <summary>Steps from the day of publication, for weekdays -1 (last), 0 (this or nothing) and 1 (next).</summary>
    public int Offset { get; init; }

    /// <summary>Unit of the steps.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether it is the whole stretch from the day of publication to there: the past three weeks.</summary>
    public bool IsStretch { get; init; }
}
