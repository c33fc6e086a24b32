namespace ArticleDiff.Formats.Writing;

/// <summary>A stretch of both token lists: either equal on both sides, or changed with one side possibly empty. All bounds are half-open.</summary>
/// <param name="IsEqual">Whether the sides are equal here.</param>
/// <param name="LeftStart">First token of the left list.</param>
/// <param name="LeftEnd">Just behind the last token of the left list.</param>
/// <param name="RightStart">First token of the right list.</param>
/// <param name="RightEnd">Just behind the last token of the right list.</param>
internal readonly record struct DiffPiece(bool IsEqual, int LeftStart, int LeftEnd, int RightStart, int RightEnd)
{
    /// <summary>One change from the start of this piece to the end of another.</summary>
    public DiffPiece ChangedThrough(DiffPiece last) => new(false, LeftStart, last.LeftEnd, RightStart, last.RightEnd);
}
