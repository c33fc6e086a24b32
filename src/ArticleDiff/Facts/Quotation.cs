using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>Words inside quotation marks, within one unit; a quotation over several units is one entry per unit with a common <see cref="Utterance"/>.</summary>
/// <param name="Sentence">Index of the unit.</param>
/// <param name="Span">The words, without the marks and the white space beside them.</param>
/// <param name="Kind">Speech, a quoted fragment, a single word at a distance, or a title of a work.</param>
public sealed record Quotation(int Sentence, TextSpan Span, QuotationKind Kind) : Fact(Sentence, Span)
{
    /// <summary>Number that the pieces of one utterance share: "…," she said. "…" and quotations over several sentences or paragraphs.</summary>
    public int Utterance { get; init; }

    /// <summary>Who speaks, or null when nothing tells.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The reporting verb, or null.</summary>
    public TextSpan? Verb { get; init; }

    /// <summary>How many quotations it stands in: 0 for the outermost.</summary>
    public int Depth { get; init; }

    /// <summary>Whether a mark was missing, so that where it begins or ends was inferred.</summary>
    public bool IsRecovered { get; init; }
}
