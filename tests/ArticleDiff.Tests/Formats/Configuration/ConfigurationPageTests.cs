using System.Collections.Immutable;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Configuration;
using ArticleDiff.Formats.Review;
using ArticleDiff.Rules;
using ArticleDiff.Tests.Rules;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Formats.Configuration;

/// <summary>Runs the examples on the pages of rules about files that steer the tool.</summary>
public sealed class ConfigurationPageTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    public static TheoryData<string, string> Examples
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (RulePage page in RulePage.All)
                foreach (string heading in new[] { "Flagged", "Clean" })
                    if (page.FencesUnder(heading, "yaml").Count > 0) data.Add(page.Id, heading);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_has_findings_of_its_page_or_none(string rule, string heading)
    {
        IReadOnlyList<string> fences = RulePage.All.Single(page => page.Id == rule).FencesUnder(heading, "yaml");
        Assert.True(fences.Count >= 4, $"{rule} has too few examples.");
        Assert.All(fences, yaml =>
        {
            string[] found = [.. ProblemsOf(rule, yaml).Select(problem => problem.Rule.Id).Distinct()];
            Assert.Equal(heading == "Flagged" ? [rule] : [], found);
        });
    }

    private static ImmutableArray<ToolFinding> ProblemsOf(string rule, string yaml)
    {
        SourceText text = SourceText.From(yaml + "\n", "example.yaml");
        if (rule is "ADF0002" or "ADF0003") return ConfigurationFile.Parse(text).For(BuiltInRules.Catalog, new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = "a.md" }).Problems;
        Diagnostic finding = new(BuiltInRules.Catalog.Single(known => known.Id == "ADF9003"), Severity.Suggestion, new Location(text, default), [], "") { Fingerprint = "1a2b3c4d" };
        StoryReview review = rule == "ADF0007" ? new StoryReview { Verdicts = VerdictFile.Parse(text) } : new StoryReview { Suppressions = SuppressionFile.Parse(text) };
        return FindingFilter.Check([finding], review, Today);
    }
}
