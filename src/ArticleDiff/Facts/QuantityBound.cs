namespace ArticleDiff.Facts;

/// <summary>How exact a text says that its number is.</summary>
public enum QuantityBound
{
    /// <summary>As written.</summary>
    Exact,

    /// <summary>about, around, nearly, some, dozens.</summary>
    Approximate,

    /// <summary>at least, more than, over.</summary>
    AtLeast,

    /// <summary>at most, up to, fewer than, under.</summary>
    AtMost,
}
