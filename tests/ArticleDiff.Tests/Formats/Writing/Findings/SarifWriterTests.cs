using System.Text.Json;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing.Findings;
using ArticleDiff.Tests.Diagnostics;
using Xunit;

namespace ArticleDiff.Tests.Formats.Writing.Findings;

public sealed class SarifWriterTests
{
    private static readonly WordTeller Teller = new("ADF8101", "nine", "ten");

    [Fact]
    public void A_comparison_has_its_place_its_related_places_and_its_fingerprint()
    {
        JsonElement run = Run(Report());
        JsonElement result = Assert.Single(run.GetProperty("results").EnumerateArray());

        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal("ADF8101", result.GetProperty("ruleId").GetString());
        Assert.Equal("ADF8101", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal(("fail", "warning"), (result.GetProperty("kind").GetString(), result.GetProperty("level").GetString()));
        JsonElement place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        Assert.Equal("my%20stories/a%23b.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("%SRCROOT%", place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString());
        Assert.Equal("""{"startLine":3,"startColumn":17,"endLine":3,"endColumn":21,"charOffset":25,"charLength":4}""", JsonSerializer.Serialize(place.GetProperty("region")));
        JsonElement related = Assert.Single(result.GetProperty("relatedLocations").EnumerateArray());
        Assert.Equal("b: ten", related.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(1, related.GetProperty("id").GetInt32());
        Assert.Equal(8, result.GetProperty("partialFingerprints").GetProperty("articlediff/v1").GetString()!.Length);
        Assert.False(result.TryGetProperty("suppressions", out _));
        Assert.False(result.TryGetProperty("baselineState", out _));
    }

    [Fact]
    public void A_rule_has_its_help_and_its_level()
    {
        FindingsReport report = Report();
        JsonElement rule = Run(report with { Pages = report.Pages.Add("ADF8101", "# The page") }).GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];

        Assert.Equal("# The page", rule.GetProperty("help").GetProperty("markdown").GetString());
        Assert.Equal("Words that differ", rule.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Contains("articlediff explain ADF8101", rule.GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("warning", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        // The page is a path in the repository and no address.
        Assert.False(rule.TryGetProperty("helpUri", out _));
    }

    [Fact]
    public void What_people_said_about_a_finding_stands_beside_it()
    {
        FindingsReport report = Report().Change(finding => finding with
        {
            Suppression = "printed so",
            Baseline = BaselineState.Unchanged,
            Verdict = new Verdict(VerdictKind.Dismissed, "two counts", "https://example.org/x"),
        });
        JsonElement result = Run(report).GetProperty("results")[0];

        Assert.Equal("""[{"kind":"external","status":"accepted","justification":"printed so"}]""", JsonSerializer.Serialize(result.GetProperty("suppressions")));
        Assert.Equal("unchanged", result.GetProperty("baselineState").GetString());
        Assert.Equal("dismissed", result.GetProperty("properties").GetProperty("verdict").GetProperty("kind").GetString());
    }

    [Fact]
    public void A_silent_finding_is_information_without_a_level()
    {
        JsonElement result = Run(Report(new WordTeller("ADF8101", "nine", "ten") { Severity = Severity.Silent })).GetProperty("results")[0];

        Assert.Equal(("informational", "none"), (result.GetProperty("kind").GetString(), result.GetProperty("level").GetString()));
    }

    [Fact]
    public void A_message_is_text_and_neither_link_nor_placeholder()
    {
        JsonElement result = Run(Report(new WordTeller("ADF8101", "nine", "ten") { Message = "[a](https://evil.example) {{0}} \u202E\u001B[31m {0}" })).GetProperty("results")[0];

        Assert.Equal(@"\[a\](https://evil.example) {{0}} ⟨U+202E⟩⟨U+001B⟩\[31m “nine”, “ten”", result.GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void A_long_message_is_cut_at_a_thousand_characters()
    {
        string text = Run(Report(new WordTeller("ADF8101", "nine", "ten") { Message = new string('[', 900) })).GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString()!;

        Assert.InRange(text.Length, 990, 1000);
        Assert.EndsWith("…", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_too_many_findings_the_worst_stay_and_the_log_says_so()
    {
        FindingsReport report = Report().Times(SarifWriter.MaxResults + 3);
        ReportedFinding last = report.Stories[0].Findings[^1];
        JsonElement run = Run(report.Change(finding => ReferenceEquals(finding, last) ? finding with { Diagnostic = finding.Diagnostic with { Severity = Severity.Error } } : finding));

        Assert.Equal(SarifWriter.MaxResults, run.GetProperty("results").GetArrayLength());
        Assert.Equal("error", run.GetProperty("results")[SarifWriter.MaxResults - 1].GetProperty("level").GetString());
        Assert.StartsWith("3 findings are left out", run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_without_findings_has_an_empty_list_of_results()
        => Assert.Equal(0, Run(Report(new WordTeller("ADF8101", "none"))).GetProperty("results").GetArrayLength());

    private static FindingsReport Report(WordTeller? teller = null) => FoundStory.Report(
        [WrittenStory.Article("a", "Harbour\n\nThe crew waited nine days.", "my stories/a#b.txt"), WrittenStory.Article("b", "Harbour\n\nThe crew waited ten days.")], teller ?? Teller);

    private static JsonElement Run(FindingsReport report)
    {
        JsonElement log = JsonDocument.Parse(new SarifWriter().Write(report)).RootElement;
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        return Assert.Single(log.GetProperty("runs").EnumerateArray());
    }
}
