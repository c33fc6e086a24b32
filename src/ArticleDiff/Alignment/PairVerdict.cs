namespace ArticleDiff.Alignment;

/// <summary>What became of a pair of units.</summary>
public enum PairVerdict
{
    /// <summary>They are linked.</summary>
    Linked,

    /// <summary>One of them is of a kind that takes no part in alignment.</summary>
    SetAside,

    /// <summary>They share no rare term, so that in articles of this length they were not compared.</summary>
    NotCompared,

    /// <summary>Their score is below the least score of a link.</summary>
    BelowThreshold,

    /// <summary>Another pair that shares a unit with them is so much better that this one is not kept.</summary>
    BeatenByRival,

    /// <summary>The articles are versions of one another, and the pair stands against the order of their other links.</summary>
    OutOfOrder,

    /// <summary>The lock of the story, or a pin, links them; the engine alone would not.</summary>
    HeldTogether,

    /// <summary>The lock of the story, or a forbid, keeps them apart; the engine alone would link them.</summary>
    HeldApart,
}
