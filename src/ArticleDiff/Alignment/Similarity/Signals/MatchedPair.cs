using ArticleDiff.Alignment.Indexing;

namespace ArticleDiff.Alignment.Similarity.Signals;

/// <summary>Two stretches with what was found to match between them: all that a signal looks at.</summary>
internal readonly ref struct MatchedPair
{
    /// <summary>Weight added to both sides of a ratio: about two common content words, so that "He agreed." matches nothing by chance.</summary>
    public const float Padding = 1.0f;

    /// <param name="left">The words of the one.</param>
    /// <param name="leftSums">What they weigh together.</param>
    /// <param name="right">The words of the other.</param>
    /// <param name="rightSums">What they weigh together.</param>
    /// <param name="matches">The words that were matched one to one, in order of the left side.</param>
    public MatchedPair(ReadOnlySpan<Occurrence> left, StretchSums leftSums, ReadOnlySpan<Occurrence> right, StretchSums rightSums, ReadOnlySpan<TermMatch> matches)
    {
        Left = left;
        Right = right;
        Matches = matches;
        (LeftSums, RightSums) = (leftSums, rightSums);
        foreach (TermMatch match in matches) Matched += WeightOf(match);
    }

    public ReadOnlySpan<Occurrence> Left { get; }

    public ReadOnlySpan<Occurrence> Right { get; }

    public StretchSums LeftSums { get; }

    public StretchSums RightSums { get; }

    public ReadOnlySpan<TermMatch> Matches { get; }

    /// <summary>The weight that was matched.</summary>
    public float Matched { get; }

    /// <summary>The weight of both stretches, padded.</summary>
    public float BothWeights => LeftSums.Weight + RightSums.Weight + 2 * Padding;

    /// <summary>What a match weighs: as much as the lighter word, and less when the words are only alike.</summary>
    public float WeightOf(TermMatch match) => match.Similarity * MathF.Min(Left[match.Left].Weight, Right[match.Right].Weight);

    /// <summary>What is known of either word of a match.</summary>
    public TermFlags FlagsOf(TermMatch match) => Left[match.Left].Flags | Right[match.Right].Flags;
}
