namespace ArticleDiff.Words;

/// <summary>The classes of the words that numbers are made of; <c>number-words.data.txt</c> names them in kebab case.</summary>
internal enum NumberPartKind
{
    /// <summary>Behind the last part.</summary>
    None,

    /// <summary>zero to nine.</summary>
    Unit,

    /// <summary>ten to nineteen.</summary>
    Teen,

    /// <summary>twenty to ninety.</summary>
    Tens,

    /// <summary>hundred.</summary>
    Hundred,

    /// <summary>dozen.</summary>
    Dozen,

    /// <summary>thousand and above.</summary>
    Scale,

    /// <summary>first to ninth.</summary>
    OrdinalUnit,

    /// <summary>tenth to nineteenth.</summary>
    OrdinalTeen,

    /// <summary>twentieth to ninetieth.</summary>
    OrdinalTens,

    /// <summary>hundredth.</summary>
    OrdinalHundred,

    /// <summary>thousandth and above.</summary>
    OrdinalScale,

    /// <summary>half.</summary>
    Half,

    /// <summary>quarter.</summary>
    Part,

    /// <summary>halves, thirds, quarters.</summary>
    Parts,

    /// <summary>percent or its sign.</summary>
    Percent,

    /// <summary>a, an.</summary>
    Article,

    /// <summary>and.</summary>
    And,

    /// <summary>point, between spoken digits.</summary>
    Point,

    /// <summary>per, of per cent.</summary>
    Per,

    /// <summary>cent, of per cent.</summary>
    Cent,

    /// <summary>of, which tells a part of a whole from an ordinal.</summary>
    Of,

    /// <summary>5,000 or 1.5 or 3½.</summary>
    Digits,

    /// <summary>21st.</summary>
    OrdinalDigits,
}
