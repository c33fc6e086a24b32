using System.Globalization;
using System.Text;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Rules;
using ArticleDiff.Text;
using VerifyXunit;
using Xunit;

namespace ArticleDiff.Tests.Rules;

/// <summary>What each rule says of the flagged stories of its page, word for word: a change of a message, a place or a fingerprint shows in review.</summary>
[UsesVerify]
public sealed class RuleSnapshotTests
{
    public static TheoryData<string> Rules => [.. BuiltInRules.All.Select(analyzer => analyzer.Rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public Task A_rule_says_the_same_of_the_same_stories(string rule)
    {
        StringBuilder text = new();
        IReadOnlyList<string> stories = RulePage.All.Single(page => page.Id == rule).StoriesUnder("Flagged");
        for (int i = 0; i < stories.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(i > 0 ? "\n" : "")}Flagged {i + 1}\n");
            foreach (Diagnostic finding in AnalyzerDriver.Run(Aligner.Align(RulePage.Read(stories[i])), BuiltInRules.All, RulePageTests.OptionsOf(rule))) Append(text, finding);
        }

        VerifySettings settings = new();
        settings.UseDirectory("rules");
        settings.UseFileName(rule);
        return Verifier.Verify(text.ToString(), "txt", settings);
    }

    private static void Append(StringBuilder text, Diagnostic finding)
    {
        text.Append(CultureInfo.InvariantCulture, $"{finding.Location}: {finding.Severity} {finding.Rule.Id}: {finding.Message} [{finding.Fingerprint}]\n");
        foreach (Location place in finding.Related.Prepend(finding.Location))
            text.Append(CultureInfo.InvariantCulture, $"  {place}: {place.Source.Content.Substring(place.Span.Start, place.Span.Length).ReplaceLineEndings(" ")}\n");
    }
}
