using System.Collections.Immutable;

namespace ArticleDiff.Rules;

/// <summary>Two quotations of two articles, word by word.</summary>
/// <param name="left">The one quotation.</param>
/// <param name="right">The other one.</param>
/// <param name="words">How their words compare.</param>
internal sealed class QuotedPair(QuotedSentence left, QuotedSentence right, QuotedComparison words)
{
    private const QuotedTraits Facts = QuotedTraits.Number | QuotedTraits.Name | QuotedTraits.Negation | QuotedTraits.Modal;

    public QuotedSentence Left => left;

    public QuotedSentence Right => right;

    /// <summary>The words that stand for each other, in order.</summary>
    public ImmutableArray<QuotedStep> Steps => words.Steps;

    /// <summary>Content words that both have, in any form.</summary>
    public int Shared => Steps.Count(step => step.Match >= QuotedMatch.Form && Left.Words[step.Left].Is(QuotedTraits.Content));

    /// <summary>Words of the longest run that both have word for word, little ones among them.</summary>
    public int LongestRun
    {
        get
        {
            int longest = 0, run = 0;
            for (int i = 0; i < Steps.Length; i++)
            {
                bool goesOn = i > 0 && Steps[i].Left == Steps[i - 1].Left + 1 && Steps[i].Right == Steps[i - 1].Right + 1;
                run = Steps[i].Match < QuotedMatch.Same ? 0 : goesOn ? run + 1 : 1;
                longest = Math.Max(longest, run);
            }

            return longest;
        }
    }

    /// <summary>Share of the content words of the shorter one that the other one has too, from 0 to 1; related words count half.</summary>
    public double Coverage
    {
        get
        {
            int shorter = Math.Min(Left.ContentCount, Right.ContentCount);
            double matched = Shared + (0.5 * Steps.Count(step => step.Match == QuotedMatch.Meaning));
            return shorter == 0 ? 0 : Math.Min(1, matched / shorter);
        }
    }

    /// <summary>Where the words differ, in order. What only one of them quotes before or behind is no difference.</summary>
    public ImmutableArray<QuotedGap> Gaps => words.Gaps;

    /// <summary>The largest change of all gaps.</summary>
    public QuotedChange Change => words.Change;

    /// <summary>Whether a number, a name, a negation or a modal is in the difference.</summary>
    public bool TouchesFacts => Gaps.Any(gap => gap.Change > QuotedChange.Form && (HasOther(Left, gap.Left, gap.LeftEnd, Right, gap.Right, gap.RightEnd) || HasOther(Right, gap.Right, gap.RightEnd, Left, gap.Left, gap.LeftEnd)));

    /// <summary>Whether content words differ, and not only little ones.</summary>
    public bool TouchesContent => Gaps.Any(gap => gap.Change > QuotedChange.Form && (Has(Left, gap.Left, gap.LeftEnd) || Has(Right, gap.Right, gap.RightEnd)));

    private static bool Has(QuotedSentence side, int first, int end) => Enumerable.Range(first, end - first).Any(i => side.Words[i].Is(QuotedTraits.Content | QuotedTraits.Negation | QuotedTraits.Modal));

    private static bool HasOther(QuotedSentence side, int first, int end, QuotedSentence other, int otherFirst, int otherEnd)
        => Enumerable.Range(first, end - first).Any(i => side.Words[i].Is(Facts)
            && !Enumerable.Range(otherFirst, otherEnd - otherFirst).Any(j => QuotedMatching.Match(side.Words[i], other.Words[j]) >= QuotedMatch.Form));
}
