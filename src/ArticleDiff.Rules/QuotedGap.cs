namespace ArticleDiff.Rules;

/// <summary>Words of two quotations between two matches that do not match.</summary>
/// <param name="Left">First word on the left.</param>
/// <param name="LeftEnd">The word behind the last one on the left; equal to <paramref name="Left"/> when there is none.</param>
/// <param name="Right">First word on the right.</param>
/// <param name="RightEnd">The word behind the last one on the right.</param>
/// <param name="Change">What kind of change it is.</param>
internal readonly record struct QuotedGap(int Left, int LeftEnd, int Right, int RightEnd, QuotedChange Change)
{
    public bool LeftIsEmpty => Left == LeftEnd;

    public bool RightIsEmpty => Right == RightEnd;
}
