namespace ArticleDiff.Facts;

/// <summary>Whether a clause says that something is so.</summary>
public enum Polarity
{
    /// <summary>It is so.</summary>
    Affirmed,

    /// <summary>It is not so: not, never, no, without.</summary>
    Negated,

    /// <summary>Somebody says that it is not so, or keeps it from being so: denied, refused, failed, avoided.</summary>
    Denied,
}
