namespace ArticleDiff.Facts.Speech;

/// <summary>The part of a quotation that stands in one unit, as indices of its words.</summary>
/// <param name="Sentence">Index of the unit.</param>
/// <param name="First">First word inside the marks.</param>
/// <param name="End">Behind the last word inside the marks.</param>
/// <param name="Range">The whole quotation.</param>
internal sealed record QuotedPiece(int Sentence, int First, int End, QuotedRange Range)
{
    /// <summary>The reporting clause that it stands with, if any.</summary>
    public ReportingClause? Clause { get; set; }

    /// <summary>Index of the unit of that clause, or -1.</summary>
    public int ClauseSentence { get; set; } = -1;

    /// <summary>Who speaks.</summary>
    public Speaker? Speaker { get; set; }

    /// <summary>Whether a tag, a comma or colon before it, or the lack of anything else in its unit shows it to be a statement.</summary>
    public bool IsStatement { get; set; }

    /// <summary>Number of the utterance.</summary>
    public int Utterance { get; set; }
}
