namespace ArticleDiff.Corpora.Sampling;

/// <summary>From which part of all pairs of sentences a sample takes.</summary>
public enum SampleStratum
{
    /// <summary>Pairs of strong links.</summary>
    Strong,

    /// <summary>Pairs of medium links.</summary>
    Medium,

    /// <summary>Pairs of weak links.</summary>
    Weak,

    /// <summary>Pairs that nearly became a link.</summary>
    NearMiss,

    /// <summary>All other pairs of two articles of one story.</summary>
    Random,
}
