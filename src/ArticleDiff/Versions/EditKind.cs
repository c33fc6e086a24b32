namespace ArticleDiff.Versions;

/// <summary>What became of units between two versions of an article.</summary>
public enum EditKind
{
    /// <summary>The same words on both sides; commas, stops, dashes, letter case and the shape of marks may differ, and so may the number of units that a stop makes.</summary>
    Unchanged,

    /// <summary>Units in other words, as many before as after, or several that were rewritten together.</summary>
    Reworded,

    /// <summary>One unit became several.</summary>
    Split,

    /// <summary>Several units became one.</summary>
    Merged,

    /// <summary>A unit that the later version alone has.</summary>
    Added,

    /// <summary>A unit that the earlier version alone has.</summary>
    Deleted,
}
