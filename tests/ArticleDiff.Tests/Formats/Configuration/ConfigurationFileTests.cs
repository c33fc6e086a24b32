using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Configuration;
using ArticleDiff.Rules;
using ArticleDiff.Text;
using Xunit;

namespace ArticleDiff.Tests.Formats.Configuration;

public sealed class ConfigurationFileTests
{
    private static readonly Rule Optioned = new("SMP009", "optioned", "style", Severity.Suggestion, "1.0")
    {
        Options =
        [
            new RuleOption("most", RuleOptionKind.WholeNumber, "4", "How many."), new RuleOption("share", RuleOptionKind.Number, "0.5", "How much."),
            new RuleOption("strict", RuleOptionKind.Flag, "false", "Whether."), new RuleOption("word", RuleOptionKind.Text, "none", "Which."),
        ],
    };

    [Fact]
    public void Severities_are_given_by_id_or_by_name_and_the_rest_keep_their_own()
    {
        AnalysisOptions options = Clean("rules:\n  ADF9003: warning\n  doubled-token:\n    severity: none\n");

        Assert.Equal(Severity.Warning, options.SeverityOf(RuleOf("ADF9003")));
        Assert.Equal(Severity.None, options.SeverityOf(RuleOf("ADF9001")));
        Assert.Equal(Severity.Warning, options.SeverityOf(ToolRules.AnalyzerFailure));
    }

    [Fact]
    public void An_override_holds_for_articles_of_its_paths_and_a_later_one_wins()
    {
        AnalysisOptions options = Clean("""
            rules:
              ADF9003: error
            overrides:
              - paths: drafts/**
                rules: { ADF9003: none, ADF9001: warning }
              - paths: ["*.md"]
                rules: { unbalanced-quotation: suggestion }
            """);

        Assert.Equal(Severity.Error, options.SeverityOf(RuleOf("ADF9003"), "wire"));
        Assert.Equal(Severity.None, options.SeverityOf(RuleOf("ADF9003"), "draft"));
        Assert.Equal(Severity.Suggestion, options.SeverityOf(RuleOf("ADF9003"), "noted"));
        Assert.Equal(Severity.Warning, options.SeverityOf(RuleOf("ADF9001"), "noted"));
    }

    [Fact]
    public void Options_have_the_kind_that_the_rule_declared_and_its_default_where_nothing_is_said()
    {
        AnalysisOptions options = Clean("rules:\n  optioned:\n    options:\n      most: -7\n      share: 0.25\n      strict: true\n");

        Assert.Equal(-7, options.OptionsOf(Optioned).WholeNumber("most"));
        Assert.Equal(0.25, options.OptionsOf(Optioned).Number("share"));
        Assert.True(options.OptionsOf(Optioned).Flag("strict"));
        Assert.Equal("none", options.OptionsOf(Optioned).Text("word"));
        Assert.Throws<ArgumentException>(() => options.OptionsOf(Optioned).Number("most"));
    }

    [Theory]
    [InlineData("fail-on: fatal\n", "ADF0003", "a.yaml:1:10", "'fatal'")]
    [InlineData("rules:\n  ADF9003: loud\n", "ADF0003", "a.yaml:2:12", "'loud'")]
    [InlineData("rules:\n  nothing-such: none\n", "ADF0002", "a.yaml:2:3", "'nothing-such'")]
    [InlineData("rules:\n  optioned:\n    options:\n      most: 1.5\n", "ADF0003", "a.yaml:4:13", "whole number")]
    [InlineData("rules:\n  optioned:\n    options:\n      least: 1\n", "ADF0002", "a.yaml:4:7", "most, share, strict, word")]
    [InlineData("rules:\n  optioned:\n    options:\n      strict: yes\n", "ADF0003", "a.yaml:4:15", "true or false")]
    [InlineData("rules:\n  - ADF9003\n", "ADF0003", "a.yaml:2:3", "a list")]
    [InlineData("overrides:\n  - paths: 'x'\n", "ADF0003", "a.yaml:2:5", "needs 'rules'")]
    [InlineData("overrides:\n  - rules: {}\n", "ADF0003", "a.yaml:2:5", "needs 'paths'")]
    [InlineData("analyzers: rules.dll\n", "ADF0003", "a.yaml:1:12", "begin each with '- '")]
    [InlineData("analyzers:\n  - /lib/rules.dll\n", "ADF0003", "a.yaml:2:5", "below the folder")]
    [InlineData("just words\n", "ADF0003", "a.yaml:1:1", "set of keys")]
    [InlineData("rules: [\n", "ADF0003", "a.yaml:", "Nothing of this file is used")]
    [InlineData("rules: {}\nrules: {}\n", "ADF0003", "a.yaml:2:1", "second time")]
    public void What_cannot_be_used_is_a_finding_with_its_place(string yaml, string rule, string place, string words)
    {
        Diagnostic finding = Assert.Single(ToolFindings.Of(Read(yaml).Problems));

        Assert.Equal(rule, finding.Rule.Id);
        Assert.StartsWith(place, finding.Location.ToString(), StringComparison.Ordinal);
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.Equal(8, finding.Fingerprint.Length);
    }

    [Fact]
    public void A_bad_value_leaves_all_others_standing()
    {
        ConfiguredAnalysis read = Read("fail-on: fatal\nrules:\n  ADF9003: loud\n  ADF9001: warning\n");

        Assert.Equal(2, read.Problems.Length);
        Assert.Equal(Severity.Suggestion, read.Options.SeverityOf(RuleOf("ADF9003")));
        Assert.Equal(Severity.Warning, read.Options.SeverityOf(RuleOf("ADF9001")));
    }

    [Fact]
    public void A_tool_finding_keeps_its_fingerprint_when_its_line_moves()
        => Assert.Equal(ToolFindings.Of(Read("fail-on: fatal\n").Problems)[0].Fingerprint, ToolFindings.Of(Read("# moved\n\nfail-on: fatal\n").Problems)[0].Fingerprint);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("rules:\noverrides:\nanalyzers:\n")]
    public void A_file_that_says_nothing_changes_nothing(string yaml) => Assert.Empty(Clean(yaml).Severities);

    [Theory]
    [InlineData("*.md", "a/b/c.md", true)]
    [InlineData("*.md", "a/b/c.mdx", false)]
    [InlineData("a/*", "a/b", true)]
    [InlineData("a/*", "a/b/c", false)]
    [InlineData("a/**", "a/b/c", true)]
    [InlineData("**/c.?d", "c.md", true)]
    [InlineData("**/b/**/d", "a/b/c/b/x/d", true)]
    [InlineData("a/**/d", "a/b/c", false)]
    [InlineData("A/*", "a/b", false)]
    public void A_pattern_matches_names_and_folders(string pattern, string path, bool matches) => Assert.Equal(matches, PathPattern.Matches(pattern, path));

    [Fact]
    public void The_schema_that_is_shipped_is_the_one_of_the_reader_and_the_rules()
        => Assert.Equal(ConfigurationSchema.Of(BuiltInRules.Catalog), File.ReadAllText(Repository.PathOf("docs/articlediff.schema.json")));

    private static AnalysisOptions Clean(string yaml)
    {
        ConfiguredAnalysis read = Read(yaml);
        Assert.Empty(ToolFindings.Of(read.Problems).Select(finding => finding.Message));
        return read.Options;
    }

    private static ConfiguredAnalysis Read(string yaml)
        => ConfigurationFile.Parse(SourceText.From(yaml, "a.yaml")).For([.. BuiltInRules.Catalog, Optioned],
            new Dictionary<string, string>(StringComparer.Ordinal) { ["wire"] = "wire.txt", ["draft"] = "drafts/one.txt", ["noted"] = "drafts/deep/two.md" });

    private static Rule RuleOf(string id) => BuiltInRules.Catalog.Single(rule => rule.Id == id);
}
