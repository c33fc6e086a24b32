using System.Collections.Immutable;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Formats.Writing.Findings;

/// <summary>All that a writer of findings needs.</summary>
/// <param name="Stories">What was found, story by story.</param>
/// <param name="Rules">The rules that were there to find something, by id.</param>
/// <param name="ToolVersion">The version of the tool.</param>
public sealed record FindingsReport(ImmutableArray<StoryFindings> Stories, ImmutableArray<Rule> Rules, string ToolVersion)
{
    /// <summary>The pages of the rules in Markdown, by rule id; a rule may have none.</summary>
    public ImmutableDictionary<string, string> Pages { get; init; } = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>What code hosts tell runs of the tool apart by: findings of one category take the place of earlier ones of the same.</summary>
    public string Category { get; init; } = "articlediff";
}
