using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>A number with what it counts or measures.</summary>
/// <param name="Sentence">Index of the unit.</param>
/// <param name="Span">The words of the number with sign, currency and unit: "$3.5 million", "about a third", "40-year-old".</param>
/// <param name="Kind">What kind of number.</param>
/// <param name="Low">The value, or the lower end of a range; percent as written (12 for 12 %).</param>
/// <param name="High">The value again, or the upper end of a range.</param>
public sealed record Quantity(int Sentence, TextSpan Span, QuantityKind Kind, decimal Low, decimal High) : Fact(Sentence, Span)
{
    /// <summary>Normal form of the unit ("km", "usd", "percent", "year"), or the empty string.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Folded head noun of what is counted ("soldier" for "about 40 wounded soldiers", singular), or the empty string.</summary>
    public string Head { get; init; } = "";

    /// <summary>The words of what is counted, or an empty span.</summary>
    public TextSpan Noun { get; init; }

    /// <summary>Whether the text limits its precision: about, nearly, at least, dozens.</summary>
    public QuantityBound Bound { get; init; }
}
