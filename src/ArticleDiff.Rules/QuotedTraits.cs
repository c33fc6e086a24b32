namespace ArticleDiff.Rules;

/// <summary>What matters about a word of a quotation when it is compared.</summary>
[Flags]
internal enum QuotedTraits
{
    /// <summary>A little word.</summary>
    None = 0,

    /// <summary>It carries content.</summary>
    Content = 1,

    /// <summary>A number, in digits or in words.</summary>
    Number = 2,

    /// <summary>A part of a name.</summary>
    Name = 4,

    /// <summary>It turns a statement round.</summary>
    Negation = 8,

    /// <summary>It says what may or should be.</summary>
    Modal = 16,

    /// <summary>It stands in square brackets: the writer's word.</summary>
    Bracketed = 32,

    /// <summary>It was spelled out from a contraction.</summary>
    Contracted = 64,

    /// <summary>Dots before it say that words were left out.</summary>
    AfterEllipsis = 128,
}
