namespace ArticleDiff.Formats.Writing;

/// <summary>A stretch of words of which the same became.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Left">Its tokens on the left; empty when inserted.</param>
/// <param name="Right">Its tokens on the right; empty when deleted.</param>
/// <param name="LeftText">Its words on the left for people, without white space around them; empty when inserted.</param>
/// <param name="RightText">Its words on the right for people, without white space around them; empty when deleted.</param>
/// <param name="LeftSpaced">Whether a space stands before it on the left.</param>
/// <param name="RightSpaced">Whether a space stands before it on the right.</param>
public sealed record WordDiffSegment(
    WordDiffKind Kind, TokenRange Left, TokenRange Right, string LeftText, string RightText, bool LeftSpaced, bool RightSpaced);
