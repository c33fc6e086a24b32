using ArticleDiff.Text;

namespace ArticleDiff.Facts.Speech;

/// <summary>A source with its reporting verb in one unit; all places are indices of words of the unit.</summary>
/// <param name="Source">The words of the source.</param>
/// <param name="Verb">Index of the first word of the verb or formula.</param>
/// <param name="VerbEnd">Index behind its last word.</param>
/// <param name="Stance">How the source stands to the claim.</param>
/// <param name="Kind">Where it stands beside what is said.</param>
internal sealed record ReportingClause(SourcePhrase Source, int Verb, int VerbEnd, SpeechStance Stance, ReportingKind Kind)
{
    /// <summary>First word of the source and verb together.</summary>
    public int Start => Math.Min(Source.First, Verb);

    /// <summary>Behind the last word of the source and verb together.</summary>
    public int End => Math.Max(Source.Start < Verb && Source.Last <= Verb ? VerbEnd : Source.Last, VerbEnd);

    /// <summary>Whether it counts only where quotation marks stand with it.</summary>
    public bool NeedsQuotation { get; init; }

    /// <summary>The words that are attributed, as indices [first, end) of the unit; equal when they stand in other units.</summary>
    public (int First, int End) Claim { get; init; }

    /// <summary>Where the claim stands in the file.</summary>
    public TextSpan ClaimIn(SpeechUnit unit) => unit.SpanOf(Claim.First, Claim.End);
}
