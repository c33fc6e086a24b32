using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Formats.Review;

/// <summary>Puts together findings and what people have said about them. Nothing is dropped: each finding says what holds for it.</summary>
public static class FindingFilter
{
    /// <summary>The findings with their suppression, verdict and state, in the same order.</summary>
    /// <param name="findings">The findings of a story, with fingerprints.</param>
    /// <param name="review">What people have said.</param>
    /// <param name="today">The day on which suppressions are to hold.</param>
    public static ImmutableArray<ReportedFinding> Apply(ImmutableArray<Diagnostic> findings, StoryReview review, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(review);
        Dictionary<string, Suppression> suppressions = new(StringComparer.Ordinal);
        foreach (Suppression suppression in review.Suppressions?.Suppressions ?? [])
            if (Holds(suppression, today)) suppressions.Add($"{suppression.Rule} {suppression.Fingerprint}", suppression);
        Dictionary<string, RecordedVerdict> verdicts = (review.Verdicts?.Verdicts ?? []).ToDictionary(verdict => $"{verdict.Rule} {verdict.Fingerprint}", StringComparer.Ordinal);
        return
        [
            .. findings.Select(finding => new ReportedFinding(finding)
            {
                Suppression = suppressions.GetValueOrDefault(KeyOf(finding))?.Reason,
                Verdict = verdicts.GetValueOrDefault(KeyOf(finding))?.Verdict,
                Baseline = review.Baseline is null ? null : review.Baseline.Contains(finding) ? BaselineState.Unchanged : BaselineState.New,
            }),
        ];
    }

    /// <summary>What is to be said about the files of people: suppressions that suppress nothing or have expired, verdicts whose finding is gone or has changed.</summary>
    /// <param name="findings">The findings of a story, with fingerprints.</param>
    /// <param name="review">What people have said.</param>
    /// <param name="today">The day on which suppressions are to hold.</param>
    public static ImmutableArray<ToolFinding> Check(ImmutableArray<Diagnostic> findings, StoryReview review, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(review);
        // What a more specific finding stands for is still there.
        HashSet<string> found = [.. findings.Concat(findings.SelectMany(finding => finding.Evidence)).Select(KeyOf)];
        List<ToolFinding> problems = [];
        foreach (Suppression suppression in review.Suppressions?.Suppressions ?? [])
        {
            if (suppression.Location is not { } place) continue;
            if (!found.Contains($"{suppression.Rule} {suppression.Fingerprint}"))
                problems.Add(new ToolFinding(ToolRules.UnusedSuppression, place, [suppression.Rule, suppression.Fingerprint]));
            else if (!Holds(suppression, today))
                problems.Add(new ToolFinding(ToolRules.ExpiredSuppression, place, [suppression.Rule, suppression.Fingerprint, suppression.Expires!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]));
        }

        foreach (RecordedVerdict verdict in review.Verdicts?.Verdicts ?? [])
            if (verdict.Location is { } place && !found.Contains($"{verdict.Rule} {verdict.Fingerprint}"))
                problems.Add(new ToolFinding(ToolRules.ReopenedVerdict, place, [verdict.Verdict.Kind.ToString().ToLowerInvariant(), verdict.Rule, verdict.Fingerprint]));
        return [.. problems];
    }

    private static bool Holds(Suppression suppression, DateOnly today) => suppression.Expires is not { } last || today <= last;

    private static string KeyOf(Diagnostic finding) => $"{finding.Rule.Id} {finding.Fingerprint}";
}
