using ArticleDiff.Diagnostics;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Review;

/// <summary>A person's judgement with the finding that it is about.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Fingerprint">The fingerprint of the finding.</param>
/// <param name="Verdict">What was decided.</param>
public sealed record RecordedVerdict(string Rule, string Fingerprint, Verdict Verdict)
{
    /// <summary>Where it stands in its file; null when it was not read from one.</summary>
    public Location? Location { get; init; }
}
