using System.Collections.Immutable;

namespace ArticleDiff.Rules;

/// <summary>What two wordings have in common and where they differ, whoever quotes them.</summary>
/// <param name="Steps">The words that stand for each other, in order.</param>
/// <param name="Gaps">Where the words differ, in order.</param>
/// <param name="Change">The largest change of all gaps.</param>
internal sealed record QuotedComparison(ImmutableArray<QuotedStep> Steps, ImmutableArray<QuotedGap> Gaps, QuotedChange Change)
{
    /// <summary>Compares the words of two quotations.</summary>
    public static QuotedComparison Of(QuotedSentence left, QuotedSentence right)
    {
        List<QuotedStep> steps = QuotedMatching.Steps(left, right);
        ImmutableArray<QuotedGap> gaps = QuotedGaps.Of(left, right, steps);
        return new QuotedComparison([.. steps], gaps, gaps.IsEmpty ? QuotedChange.None : gaps.Max(gap => gap.Change));
    }
}
