using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Writing.Changes;

namespace ArticleDiff.Cli.Review;

/// <summary>What a review looks at.</summary>
/// <param name="Stories">Folders of stories from the root of the repository; empty for all that were touched.</param>
/// <param name="Scope">Which changes are shown.</param>
/// <param name="Least">The least severity of a finding.</param>
/// <param name="Today">The day on which suppressions are to hold.</param>
internal sealed record ReviewOptions(IReadOnlyCollection<string> Stories, ReviewScope Scope, Severity Least, DateOnly Today)
{
    /// <summary>What the articles may have at most.</summary>
    public InputLimits Limits { get; init; } = InputLimits.Default;
}
