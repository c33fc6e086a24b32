using ArticleDiff.Alignment;

namespace ArticleDiff.Formats.Locking;

/// <summary>Two sentences that are linked otherwise than they were locked.</summary>
/// <param name="Left">The sentence of the article that comes first; null when it is gone.</param>
/// <param name="LeftText">When it is gone, the id of its article and its words; otherwise empty.</param>
/// <param name="Right">The other sentence; null when it is gone.</param>
/// <param name="RightText">When it is gone, the id of its article and its words; otherwise empty.</param>
/// <param name="Before">How they were linked; null when they were not.</param>
/// <param name="After">How they are linked now; null when they are not.</param>
public sealed record PairChange(SentenceId? Left, string LeftText, SentenceId? Right, string RightText, LinkRelation? Before, LinkRelation? After);
