using ArticleDiff.Text;

namespace ArticleDiff.Facts;

/// <summary>Words for a day or a span of days.</summary>
/// <param name="Sentence">Index of the unit.</param>
/// <param name="Span">The words.</param>
/// <param name="Kind">How the words name the day.</param>
public sealed record DateMention(int Sentence, TextSpan Span, DateKind Kind) : Fact(Sentence, Span)
{
    /// <summary>The first day meant, or null while nothing tells.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day meant; equal to the first for a single day.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Normal form that is comparable without a known day: "monday", "03-14", "2021", "-2 week".</summary>
    public string Key { get; init; } = "";

    /// <summary>Whether the day was inferred from the day of publication or a dateline, and is not in the words.</summary>
    public bool IsInferred { get; init; }
}
