using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Review;
using ArticleDiff.Rules;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Formats.Review;

public sealed class FindingFilterTests
{
    private static readonly DateOnly LastDay = new(2026, 3, 31);
    private static readonly Rule Rule = BuiltInRules.Catalog.Single(rule => rule.Id == "ADF9003"), OtherRule = BuiltInRules.Catalog.Single(rule => rule.Id == "ADF9002");

    [Fact]
    public void A_finding_of_which_nobody_said_anything_is_open()
    {
        ReportedFinding finding = Assert.Single(FindingFilter.Apply([Finding("11111111")], StoryReview.Empty, LastDay));
        Assert.True(finding.IsOpen);
        Assert.Equal((null, null, null), (finding.Suppression, finding.Verdict, finding.Baseline));
        Assert.Empty(FindingFilter.Check([Finding("11111111")], StoryReview.Empty, LastDay));
    }

    [Theory]
    [InlineData(-1, "Known.")]
    [InlineData(0, "Known.")]
    [InlineData(1, null)]
    public void A_suppression_holds_to_the_end_of_its_last_day(int days, string? reason)
    {
        StoryReview review = Suppressed(", expires: 2026-03-31");
        Assert.Equal(reason, FindingFilter.Apply([Finding("11111111")], review, LastDay.AddDays(days))[0].Suppression);
        Assert.Equal(reason is null ? [ToolRules.ExpiredSuppression] : [], FindingFilter.Check([Finding("11111111")], review, LastDay.AddDays(days)).Select(problem => problem.Rule));
    }

    [Fact]
    public void An_expired_suppression_is_named_with_its_day_and_place()
    {
        ToolFinding problem = Assert.Single(FindingFilter.Check([Finding("11111111")], Suppressed(", expires: 2026-03-31"), LastDay.AddDays(1)));
        Assert.Equal(["ADF9003", "11111111", "2026-03-31"], problem.Arguments.ToArray());
        Assert.Equal("s.yaml:3:5", problem.Location.ToString());
    }

    [Fact]
    public void A_suppression_without_its_finding_is_unused_whether_it_has_expired_or_not()
    {
        Assert.Equal([ToolRules.UnusedSuppression], FindingFilter.Check([Finding("22222222")], Suppressed(", expires: 2026-03-31"), LastDay.AddDays(1)).Select(problem => problem.Rule));
        ToolFinding problem = Assert.Single(FindingFilter.Check([Finding("22222222")], Suppressed(""), LastDay));
        Assert.Equal(ToolRules.UnusedSuppression, problem.Rule);
        Assert.Equal(["ADF9003", "11111111"], problem.Arguments.ToArray());
    }

    [Fact]
    public void The_rule_belongs_to_the_name_of_a_finding()
    {
        Diagnostic other = Finding("11111111") with { Rule = OtherRule };
        StoryReview review = Suppressed("") with { Verdicts = Verdicts(), Baseline = BaselineFile.Parse(SourceText.From("version: 1\nfindings:\n  - ADF9003 11111111\n", "b.yaml")) };
        ReportedFinding finding = Assert.Single(FindingFilter.Apply([other], review, LastDay));
        Assert.Equal((null, null, (BaselineState?)BaselineState.New), (finding.Suppression, finding.Verdict, finding.Baseline));
        Assert.Equal([ToolRules.UnusedSuppression, ToolRules.ReopenedVerdict], FindingFilter.Check([other], review, LastDay).Select(problem => problem.Rule));
    }

    [Fact]
    public void A_verdict_whose_finding_is_gone_is_open_again_and_one_whose_finding_is_there_is_not()
    {
        StoryReview review = new() { Verdicts = Verdicts() };
        ToolFinding problem = Assert.Single(FindingFilter.Check([Finding("22222222")], review, LastDay));
        Assert.Equal(["dismissed", "ADF9003", "11111111"], problem.Arguments.ToArray());
        Assert.Equal("v.yaml:3:5", problem.Location.ToString());
        Assert.Empty(FindingFilter.Check([Finding("22222222") with { Evidence = [Finding("11111111")] }], review, LastDay));
        Assert.Equal(VerdictKind.Dismissed, FindingFilter.Apply([Finding("11111111")], review, LastDay)[0].Verdict?.Kind);
    }

    [Fact]
    public void The_order_of_the_findings_stays() => Assert.Equal(["33333333", "11111111", "22222222"],
        FindingFilter.Apply([Finding("33333333"), Finding("11111111"), Finding("22222222")], Suppressed(""), LastDay).Select(finding => finding.Diagnostic.Fingerprint));

    private static StoryReview Suppressed(string expires) => new()
    {
        Suppressions = SuppressionFile.Parse(SourceText.From($"version: 1\nsuppressions:\n  - {{rule: ADF9003, fingerprint: '11111111', reason: Known.{expires}}}\n", "s.yaml")),
    };

    private static VerdictFile Verdicts() => VerdictFile.Parse(SourceText.From("version: 1\nverdicts:\n  - {rule: ADF9003, fingerprint: '11111111', verdict: dismissed, note: n}\n", "v.yaml"));

    private static Diagnostic Finding(string fingerprint)
        => new(Rule, Severity.Suggestion, new Location(SourceText.From("x", "x.txt"), new TextSpan(0, 1)), [], "m") { Fingerprint = fingerprint };
}
