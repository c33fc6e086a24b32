using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>An outlet named in words of the first party.</summary>
/// <param name="Span">The words of the outlet.</param>
/// <param name="Words">They, for people.</param>
/// <param name="Key">They, folded, without an article.</param>
/// <param name="IsOwn">Whether only the outlet itself speaks so: has learned, asked by, on condition of anonymity.</param>
/// <param name="IsSources">Whether unnamed sources told it.</param>
internal sealed record OutletPhrase(TextSpan Span, string Words, string Key, bool IsOwn, bool IsSources);
