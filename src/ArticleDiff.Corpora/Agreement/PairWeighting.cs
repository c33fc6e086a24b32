namespace ArticleDiff.Corpora.Agreement;

/// <summary>How much each pair counts.</summary>
public enum PairWeighting
{
    /// <summary>Each as much: the figure describes the sample.</summary>
    Even,

    /// <summary>Each for as many as it stands for: the figure estimates that of the whole input.</summary>
    ByStratum,
}
