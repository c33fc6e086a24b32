using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Formats.Review;
using ArticleDiff.Rules;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Formats.Review;

public sealed class ReviewFilesTests
{
    private const string Commented = """
        # Kept by the desk.
        version: 1

        suppressions:
          # The page was checked.
          - rule: ADF9003
            fingerprint: "11111111"
            reason: |
              Two lines
              # and this is one of them
          - rule: ADF9003 # the last one
            fingerprint: "33333333"
            reason: Third.
        # The end.
        """;

    private static readonly Rule Rule = BuiltInRules.Catalog.Single(rule => rule.Id == "ADF9003");

    [Fact]
    public void An_entry_comes_to_its_place_and_every_other_line_stays()
    {
        string text = Suppressions(Commented + "\n").With(new Suppression("ADF9003", "22222222", "Second.", new DateOnly(2027, 1, 31)));

        const string Entry = "  - rule: ADF9003\n    fingerprint: \"22222222\"\n    reason: \"Second.\"\n    expires: 2027-01-31\n";
        Assert.Equal(Commented.Replace("  - rule: ADF9003 # the", Entry + "  - rule: ADF9003 # the", StringComparison.Ordinal) + "\n", text);
        Assert.Equal(["11111111", "22222222", "33333333"], Suppressions(text).Suppressions.Select(entry => entry.Fingerprint));
    }

    [Fact]
    public void Separators_that_no_editor_takes_for_a_line_end_stay_and_count_no_line()
    {
        SuppressionFile file = Suppressions(Commented.Replace("Kept by", "Kept\u2028# by\u0085#", StringComparison.Ordinal) + "\n");

        string text = file.With(new Suppression("ADF9003", "22222222", "Second.", null));

        Assert.Contains("# Kept\u2028# by\u0085# the desk.\n", text, StringComparison.Ordinal);
        Assert.Equal(["11111111", "22222222", "33333333"], Suppressions(text).Suppressions.Select(entry => entry.Fingerprint));
        Assert.StartsWith("a.yaml:3:", Assert.Throws<InputException>(() => Suppressions("version: 1\u2028# one\n# two\nsuppressions: [")).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00000000", 0)]
    [InlineData("44444444", 2)]
    public void An_entry_comes_first_or_last_and_comments_stay_with_their_entries(string fingerprint, int index)
    {
        string text = Suppressions(Commented + "\n").With(new Suppression("ADF9003", fingerprint, "New.", null));

        Assert.Equal(fingerprint, Suppressions(text).Suppressions[index].Fingerprint);
        Assert.Contains("  # The page was checked.\n  - rule: ADF9003\n    fingerprint: \"11111111\"\n", text, StringComparison.Ordinal);
        Assert.EndsWith("# The end.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_takes_the_place_of_the_older_one_of_its_finding()
    {
        SuppressionFile changed = Suppressions(Suppressions(Commented + "\n").With(new Suppression("ADF9003", "11111111", "Now \"so\": a \\ and \u202E.", null)));

        Assert.Equal(2, changed.Suppressions.Length);
        Assert.Equal("Now \"so\": a \\ and \u202E.", changed.Suppressions[0].Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# A note.\n")]
    [InlineData("version: 1\n")]
    [InlineData("version: 1\nsuppressions:\n")]
    [InlineData("version: 1\nsuppressions: []\n")]
    [InlineData("suppressions:\nversion: 1\n")]
    [InlineData("version: 1\r\nsuppressions:\r\n")]
    public void A_file_without_entries_gets_its_first_one(string old)
    {
        string text = Suppressions(old).With(new Suppression("ADF9003", "12345678", "Checked.", null));

        Assert.Equal(new Suppression("ADF9003", "12345678", "Checked.", null), Assert.Single(Suppressions(text).Suppressions) with { Location = null });
        Assert.Equal(old.Contains("# A note.", StringComparison.Ordinal), text.StartsWith("# A note.\n", StringComparison.Ordinal));
        Assert.Equal(old.Contains('\r', StringComparison.Ordinal), text.Contains('\r', StringComparison.Ordinal));
    }

    [Fact]
    public void Entries_in_brackets_leave_no_place_and_that_is_said()
        => Assert.Contains("lines of its own", Assert.Throws<InputException>(() => Suppressions("version: 1\nsuppressions: [{rule: ADF9003, fingerprint: '11111111', reason: x}]\n")
            .With(new Suppression("ADF9003", "22222222", "y", null))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("words\n", "a.yaml:1:1")]
    [InlineData("suppressions: []\n", "a.yaml:1:1")]
    [InlineData("version: 2\n", "a.yaml:1:10")]
    [InlineData("version: 1\nsuppressions:\n  - rule: ADF9003\n    fingerprint: '11111111'\n", "a.yaml:3:5")]
    [InlineData("version: 1\nsuppressions:\n  - {rule: ADF9003, fingerprint: xyz, reason: r}\n", "a.yaml:3:34")]
    [InlineData("version: 1\nsuppressions:\n  - {rule: ADF9003, fingerprint: '11111111', reason: ' '}\n", "a.yaml:3:54")]
    [InlineData("version: 1\nsuppressions:\n  - {rule: ADF9003, fingerprint: '11111111', reason: r, expires: soon}\n", "a.yaml:3:66")]
    [InlineData("version: 1\nsuppressions: [{\n", "a.yaml:")]
    public void A_file_that_is_none_of_its_kind_is_refused_with_the_place(string yaml, string place)
        => Assert.StartsWith(place, Assert.Throws<InputException>(() => Suppressions(yaml)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_verdict_is_kept_and_read_again()
    {
        RecordedVerdict verdict = new("ADF9003", "12345678", new Verdict(VerdictKind.Dismissed, "Two polls.", "https://example.org/a"));
        VerdictFile file = VerdictFile.Parse(SourceText.From(VerdictFile.Parse(SourceText.From("", "v.yaml")).With(verdict), "v.yaml"));

        Assert.Equal(verdict, Assert.Single(file.Verdicts) with { Location = null });
        Assert.Throws<InputException>(() => VerdictFile.Parse(SourceText.From("version: 1\nverdicts:\n  - {rule: A, fingerprint: '12345678', verdict: maybe, note: n}\n", "v.yaml")));
    }

    [Fact]
    public void A_baseline_is_sorted_has_one_line_a_finding_and_is_read_again()
    {
        string text = BaselineFile.Write([Finding("bbbbbbbb"), Finding("aaaaaaaa"), Finding("bbbbbbbb")]);

        Assert.EndsWith("findings:\n  - ADF9003 aaaaaaaa\n  - ADF9003 bbbbbbbb\n", text, StringComparison.Ordinal);
        Assert.True(BaselineFile.Parse(SourceText.From(text, "b.yaml")).Contains(Finding("aaaaaaaa")));
        Assert.False(BaselineFile.Parse(SourceText.From(BaselineFile.Write([]), "b.yaml")).Contains(Finding("aaaaaaaa")));
        Assert.Throws<InputException>(() => BaselineFile.Parse(SourceText.From("version: 1\nfindings:\n  - ADF9003\n", "b.yaml")));
        Assert.Throws<InputException>(() => BaselineFile.Parse(SourceText.From("", "b.yaml")));
    }

    [Fact]
    public void Findings_get_what_people_said_and_none_is_dropped()
    {
        StoryReview review = new()
        {
            Suppressions = Suppressions(Commented + "\n"),
            Verdicts = VerdictFile.Parse(SourceText.From("version: 1\nverdicts:\n  - {rule: ADF9003, fingerprint: '44444444', verdict: corrected, note: n}\n", "v.yaml")),
            Baseline = BaselineFile.Parse(SourceText.From("version: 1\nfindings:\n  - ADF9003 55555555\n", "b.yaml")),
        };
        var applied = FindingFilter.Apply([Finding("33333333"), Finding("44444444"), Finding("55555555"), Finding("66666666")], review, new DateOnly(2026, 1, 1));

        Assert.Equal("Third.", applied[0].Suppression);
        Assert.Equal(VerdictKind.Corrected, applied[1].Verdict?.Kind);
        Assert.Equal(BaselineState.Unchanged, applied[2].Baseline);
        Assert.Equal([false, false, false, true], applied.Select(finding => finding.IsOpen));
        Assert.Equal(["11111111"], FindingFilter.Check([.. applied.Select(finding => finding.Diagnostic)], review, new DateOnly(2026, 1, 1)).Select(problem => problem.Arguments[1]));
    }

    [Fact]
    public void A_suppression_of_a_finding_that_another_one_stands_for_is_used()
    {
        StoryReview review = new() { Suppressions = Suppressions("version: 1\nsuppressions:\n  - {rule: ADF9003, fingerprint: '11111111', reason: r}\n") };

        Assert.Empty(FindingFilter.Check([Finding("99999999") with { Evidence = [Finding("11111111")] }], review, default));
    }

    private static SuppressionFile Suppressions(string yaml) => SuppressionFile.Parse(SourceText.From(yaml, "a.yaml"));

    private static Diagnostic Finding(string fingerprint)
        => new(Rule, Severity.Suggestion, new Location(SourceText.From("x", "x.txt"), new TextSpan(0, 1)), [], "m") { Fingerprint = fingerprint };
}
