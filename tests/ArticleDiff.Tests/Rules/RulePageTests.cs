using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Rules;
using Xunit;

namespace ArticleDiff.Tests.Rules;

public class RulePageTests
{
    private const int FewestExamples = 4;

    public static TheoryData<string, int> FlaggedStories => Stories("Flagged");

    public static TheoryData<string, int> CleanStories => Stories("Clean");

    [Theory]
    [MemberData(nameof(FlaggedStories))]
    public void A_flagged_story_has_findings_of_its_rule_and_of_no_other(string rule, int number)
    {
        ImmutableArray<Diagnostic> findings = Run(rule, "Flagged", number);

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(rule, finding.Rule.Id));
    }

    [Theory]
    [MemberData(nameof(CleanStories))]
    public void A_clean_story_has_no_finding(string rule, int number)
        => Assert.Empty(Run(rule, "Clean", number).Select(finding => $"{finding.Rule.Id} {finding.Message}"));

    [Fact]
    public void A_page_says_all_that_a_page_has_to_say()
        => Assert.All(RulePage.All, page =>
        {
            Rule rule = BuiltInRules.Catalog.Single(rule => rule.Id == page.Id);
            Assert.Equal($"{rule.Id} {rule.Name}", page.Title);
            Assert.Equal(["What", "Why it matters", "How it decides", "Restraint", "Options", "When to suppress", "Flagged", "Clean"], page.Headings);
            // What a reader, the configuration or the driver reports is no judgement about a story: its examples are no stories to run.
            if (rule.Id.StartsWith("ADF0", StringComparison.Ordinal)) return;
            Assert.True(page.StoriesUnder("Flagged").Count >= FewestExamples && page.StoriesUnder("Clean").Count >= FewestExamples, $"{page.Id} has too few examples.");
        });

    [Fact]
    public void No_message_says_who_is_right()
        => Assert.All(BuiltInRules.All.SelectMany(analyzer => RulePage.All.Where(page => page.Id == analyzer.Rule.Id).SelectMany(page => page.StoriesUnder("Flagged")))
            .SelectMany(story => AnalyzerDriver.Run(Aligner.Align(RulePage.Read(story)), BuiltInRules.All)), finding =>
            {
                foreach (string verdict in new[] { "wrong", "error", "correct", "mistake" })
                    Assert.DoesNotContain(verdict, finding.Message, StringComparison.OrdinalIgnoreCase);
            });

    private static ImmutableArray<Diagnostic> Run(string rule, string heading, int number)
        => AnalyzerDriver.Run(Aligner.Align(RulePage.Read(RulePage.All.Single(page => page.Id == rule).StoriesUnder(heading)[number - 1])), BuiltInRules.All, OptionsOf(rule));

    // A rule that runs only when it is asked for is asked for on its own page.
    internal static AnalysisOptions OptionsOf(string id) => BuiltInRules.Catalog.Single(rule => rule.Id == id).DefaultSeverity == Severity.None
        ? new AnalysisOptions { Severities = AnalysisOptions.Default.Severities.Add(id, Severity.Silent) }
        : AnalysisOptions.Default;

    private static TheoryData<string, int> Stories(string heading)
    {
        TheoryData<string, int> data = [];
        foreach (RulePage page in RulePage.All)
            for (int i = 1; i <= page.StoriesUnder(heading).Count; i++) data.Add(page.Id, i);
        return data;
    }
}
