using ArticleDiff.Facts;
using ArticleDiff.Text;

namespace ArticleDiff.Rules;

/// <summary>A name in one article.</summary>
/// <param name="Article">Index of the article.</param>
/// <param name="Mention">Where it stands there.</param>
internal readonly record struct NameInArticle(int Article, NameMention Mention);

/// <summary>Two names that stand in the same place of two linked sides.</summary>
internal readonly record struct NameSlot(NameInArticle Left, NameInArticle Right);

/// <summary>A name as one place of a finding.</summary>
/// <param name="Article">Index of the article.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Words">The fullest form in the article, for people.</param>
/// <param name="Value">Equal for articles that have the same name.</param>
/// <param name="Kind">What it names.</param>
internal sealed record NamePlace(int Article, Location Location, string Words, string Value, NameKind Kind);
