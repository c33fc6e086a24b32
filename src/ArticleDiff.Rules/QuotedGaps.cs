using System.Collections.Immutable;

namespace ArticleDiff.Rules;

/// <summary>Finds where two quotations differ and how much each difference means.</summary>
internal static class QuotedGaps
{
    /// <summary>The differences of two quotations in order.</summary>
    public static ImmutableArray<QuotedGap> Of(QuotedSentence left, QuotedSentence right, List<QuotedStep> steps)
    {
        if (steps.Count == 0) return [];
        List<QuotedGap> gaps = [];
        QuotedStep first = steps[0], last = steps[^1];
        AddEnd(left, right, new QuotedGap(0, first.Left, 0, first.Right, QuotedChange.Words), IsBreak(left, first.Left) || IsBreak(right, first.Right), gaps);
        for (int k = 0; k < steps.Count; k++)
        {
            if (k > 0) AddInner(left, right, steps[k - 1], steps[k], gaps);
            QuotedStep step = steps[k];
            QuotedWord one = left.Words[step.Left], other = right.Words[step.Right];
            if (step.Match == QuotedMatch.Same && one.Is(QuotedTraits.Contracted) == other.Is(QuotedTraits.Contracted)) continue;
            gaps.Add(new QuotedGap(step.Left, step.Left + 1, step.Right, step.Right + 1, step.Match == QuotedMatch.Meaning ? QuotedChange.Words : QuotedChange.Form));
        }

        AddEnd(left, right, new QuotedGap(last.Left + 1, left.Words.Length, last.Right + 1, right.Words.Length, QuotedChange.Words),
            IsBreak(left, last.Left + 1) || IsBreak(right, last.Right + 1), gaps);
        if (IsOrderOnly(left, right, gaps)) return [.. gaps.Select(gap => gap with { Change = QuotedChange.Form })];
        return IsRewording(left, right, gaps) ? [.. gaps.Select(gap => gap.Change == QuotedChange.Cut ? gap with { Change = QuotedChange.Words } : gap)] : [.. gaps];
    }

    // Where only one of them goes on, the other one has simply quoted less.
    private static void AddEnd(QuotedSentence left, QuotedSentence right, QuotedGap gap, bool isBreak, List<QuotedGap> gaps)
    {
        if (gap.LeftIsEmpty || gap.RightIsEmpty || isBreak) return;
        gaps.Add(gap with { Change = IsBracketed(left, right, gap) ? QuotedChange.Form : QuotedChange.Words });
    }

    private static void AddInner(QuotedSentence left, QuotedSentence right, QuotedStep before, QuotedStep behind, List<QuotedGap> gaps)
    {
        QuotedGap gap = new(before.Left + 1, behind.Left, before.Right + 1, behind.Right, QuotedChange.Words);
        if (gap.LeftIsEmpty && gap.RightIsEmpty) return;
        // Dots say that words are missing, and so do marks that close and open again.
        bool leftSays = SaysOmission(left, gap.Left, gap.LeftEnd), rightSays = SaysOmission(right, gap.Right, gap.RightEnd);
        if ((leftSays && gap.LeftIsEmpty) || (rightSays && gap.RightIsEmpty) || (leftSays && rightSays)) return;
        gaps.Add(gap with
        {
            Change = IsBracketed(left, right, gap) ? QuotedChange.Form : gap.LeftIsEmpty || gap.RightIsEmpty ? QuotedChange.Cut : QuotedChange.Words,
        });
    }

    private static bool SaysOmission(QuotedSentence side, int first, int end) => Enumerable.Range(first, end - first + 1).Any(i => IsBreak(side, i));

    /// <summary>Whether a sign of omission or the end of a piece stands before a word.</summary>
    private static bool IsBreak(QuotedSentence side, int word) => word > 0 && word < side.Words.Length
        && (side.Words[word].Is(QuotedTraits.AfterEllipsis) || side.Words[word].Piece != side.Words[word - 1].Piece);

    private static bool IsBracketed(QuotedSentence left, QuotedSentence right, QuotedGap gap)
        => (!gap.LeftIsEmpty && Enumerable.Range(gap.Left, gap.LeftEnd - gap.Left).All(i => left.Words[i].Is(QuotedTraits.Bracketed)))
            || (!gap.RightIsEmpty && Enumerable.Range(gap.Right, gap.RightEnd - gap.Right).All(i => right.Words[i].Is(QuotedTraits.Bracketed)));

    /// <summary>
    /// Whether what looks like cuts is another wording: words are missing now here, now there, the form beside them changed with them, or a negation is among them.
    /// </summary>
    private static bool IsRewording(QuotedSentence left, QuotedSentence right, List<QuotedGap> gaps)
    {
        List<QuotedGap> cuts = [.. gaps.Where(gap => gap.Change == QuotedChange.Cut)];
        return (cuts.Exists(gap => gap.LeftIsEmpty) && cuts.Exists(gap => gap.RightIsEmpty))
            || cuts.Exists(cut => gaps.Exists(gap => gap.Change == QuotedChange.Form && (gap.LeftEnd == cut.Left || gap.Left == cut.LeftEnd)
                && !left.Words[gap.Left].Is(QuotedTraits.Contracted) && !right.Words[gap.Right].Is(QuotedTraits.Contracted)))
            || cuts.Exists(cut => left.Words[cut.Left..cut.LeftEnd].Concat(right.Words[cut.Right..cut.RightEnd]).Any(word => word.Is(QuotedTraits.Negation)));
    }

    /// <summary>Whether the words that differ are the same ones on both sides, in other places.</summary>
    private static bool IsOrderOnly(QuotedSentence left, QuotedSentence right, List<QuotedGap> gaps)
    {
        List<string> one = [.. gaps.Where(IsOther).SelectMany(gap => left.Words[gap.Left..gap.LeftEnd]).Select(word => word.Key).Order(StringComparer.Ordinal)];
        List<string> other = [.. gaps.Where(IsOther).SelectMany(gap => right.Words[gap.Right..gap.RightEnd]).Select(word => word.Key).Order(StringComparer.Ordinal)];
        return one.Count > 0 && one.SequenceEqual(other, StringComparer.Ordinal);
    }

    private static bool IsOther(QuotedGap gap) => gap.Change > QuotedChange.Form;
}
