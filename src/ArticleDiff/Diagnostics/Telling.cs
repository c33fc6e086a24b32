using ArticleDiff.Text;

namespace ArticleDiff.Diagnostics;

/// <summary>What one article says in a place where articles differ.</summary>
/// <param name="Location">The words.</param>
/// <param name="Value">What they say, in a form that is equal for articles that agree; never shown.</param>
public readonly record struct Telling(Location Location, string Value);
