namespace ArticleDiff.Facts;

/// <summary>How words name a day.</summary>
public enum DateKind
{
    /// <summary>A day, month or year by the calendar: 14 March 2022, March 14, 2021.</summary>
    Absolute,

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>Seen from the day of publication: yesterday, last week, two months ago.</summary>
    Relative,

    /// <summary>Seen from another event: two weeks before the vote, the next day.</summary>
    Anchored,

    /// <summary>A length of time: for three weeks.</summary>
    Duration,

    /// <summary>A time of day: 5 p.m., noon.</summary>
    TimeOfDay,
}
