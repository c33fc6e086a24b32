namespace ArticleDiff.Corpora.Agreement;

/// <summary>What an annotator, or the tool, says of two sentences.</summary>
public enum PairLabel
{
    /// <summary>They are no link.</summary>
    None,

    /// <summary>They share a specific proposition.</summary>
    Partial,

    /// <summary>They say the same.</summary>
    Equivalent,
}
