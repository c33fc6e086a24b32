using ArticleDiff.Cli.Plugins;
using Xunit;

namespace ArticleDiff.Tests.Cli;

public sealed class SettingsTests : IDisposable
{
    private readonly TestRun _run = new();

    public SettingsTests() => _run
        .With("s/a.txt", "Harbour opens\n\nThe harbour master was content on Monday. We reopened both piers before dawn,” she told the council.\n")
        .With("s/b.txt", "Piers open\n\nThe harbour master was content on Monday. “We reopened both piers before dawn,” she told the council.\n");

    public void Dispose() => _run.Dispose();

    [Fact]
    public void The_nearest_configuration_counts_alone_and_the_root_of_the_repository_is_the_last_one()
    {
        _run.With("articlediff.yaml", "fail-on: suggestion\n");
        Assert.Equal(1, _run.Do("check", "s"));

        _run.With("s/articlediff.yaml", "rules:\n  ADF9003: none\n");
        Assert.Equal(0, _run.Do("check", "s"));
        Assert.DoesNotContain("ADF9003", _run.Output, StringComparison.Ordinal);

        File.Delete(_run.PathOf("s/articlediff.yaml"));
        _run.With("s/.git/HEAD", "");
        Assert.Equal(0, _run.Do("check", "s"));
    }

    [Fact]
    public void A_bad_value_is_a_finding_of_a_check_and_a_line_on_standard_error_of_a_report()
    {
        _run.With("articlediff.yaml", "fail-on: fatal\n");

        Assert.Equal(0, _run.Do("check", "s", "--sort", "path"));
        Assert.Contains("articlediff.yaml:1:10: warning ADF0003 unusable-setting: 'fatal'", _run.Output, StringComparison.Ordinal);
        Assert.Equal(1, _run.Do("check", "s", "--fail-on", "warning"));
        foreach (string format in new[] { "text", "json", "sarif", "github", "gitlab" })
        {
            _run.Do("check", "s", "--format", format);
            Assert.Contains("ADF0003", _run.Output, StringComparison.Ordinal);
        }

        Assert.Equal(0, _run.Do("report", "s"));
        Assert.Contains("../articlediff.yaml:1:10: warning ADF0003", _run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("ADF0003", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_override_turns_a_rule_off_for_one_path_and_a_report_follows_severities()
    {
        _run.With("articlediff.yaml", "overrides:\n  - paths: s/a.*\n    rules: { ADF9003: none }\n");
        Assert.Equal(0, _run.Do("report", "s"));
        Assert.DoesNotContain("unbalanced-quotation", _run.Output, StringComparison.Ordinal);

        _run.With("articlediff.yaml", "rules: { ADF9003: warning }\n");
        Assert.Equal(0, _run.Do("report", "s"));
        Assert.Contains("**warning** unbalanced-quotation", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_is_suppressed_until_its_day_is_over()
    {
        string fingerprint = Fingerprint();
        Assert.Equal(0, _run.Do("suppress", "s", fingerprint, "--reason", "The page prints it so.", "--expires", "2026-06-01", "--today", "2026-05-01"));

        Assert.Equal(0, _run.Do("check", "s", "--fail-on", "suggestion", "--today", "2026-06-01"));
        Assert.Equal(1, _run.Do("check", "s", "--fail-on", "suggestion", "--today", "2026-06-02", "--sort", "path"));
        Assert.Contains("s/articlediff.suppressions.yaml:4:5: warning ADF0005", _run.Output, StringComparison.Ordinal);
        Assert.Equal(2, _run.Do("suppress", "s", fingerprint, "--reason", "Again.", "--expires", "2026-04-30", "--today", "2026-05-01"));
        Assert.Equal(2, _run.Do("suppress", "s", fingerprint));
        Assert.Equal(2, _run.Do("suppress", "s", fingerprint, "--reason", " "));
        Assert.Equal(2, _run.Do("suppress", "s", "00000000", "--reason", "r"));
    }

    [Fact]
    public void A_suppression_that_suppresses_nothing_is_a_finding()
    {
        _run.With("s/articlediff.suppressions.yaml", "version: 1\nsuppressions:\n  - {rule: ADF9003, fingerprint: '00000000', reason: r}\n");

        _run.Do("check", "s", "--sort", "path");
        Assert.Contains("s/articlediff.suppressions.yaml:3:5: warning ADF0004", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_verdict_is_carried_while_the_words_stay_and_reopened_when_they_change()
    {
        Assert.Equal(0, _run.Do("verdict", "s", Fingerprint(), "dismissed", "--note", "Seen.", "--source", "https://example.org/a"));
        Assert.Equal(0, _run.Do("check", "s", "--fail-on", "suggestion"));

        string text = _run.Read("s/a.txt");
        _run.With("s/a.txt", text.Replace("opens\n", "opens\n\nThe weather was fair on Sunday.\n", StringComparison.Ordinal));
        Assert.Equal(0, _run.Do("check", "s", "--fail-on", "suggestion"));

        _run.With("s/a.txt", text.Replace("before dawn", "after dusk", StringComparison.Ordinal));
        Assert.Equal(1, _run.Do("check", "s", "--fail-on", "suggestion", "--sort", "path"));
        Assert.Contains("ADF0007 reopened-verdict: 'dismissed'", _run.Output, StringComparison.Ordinal);
        Assert.Equal(2, _run.Do("verdict", "s", "00000000", "perhaps", "--note", "n"));
        Assert.Equal(2, _run.Do("verdict", "s", "00000000", "dismissed", "--note", "n", "--source", "somewhere"));
    }

    [Fact]
    public void Accepted_findings_do_not_count_and_new_ones_do()
    {
        Assert.Equal(0, _run.Do("baseline", "s"));
        Assert.Equal(0, _run.Do("check", "s", "--fail-on", "suggestion"));
        Assert.Equal(0, _run.Do("baseline", "s"));

        _run.With("s/a.txt", _run.Read("s/a.txt") + "\nThe choir sang for an hour.” Nobody left the square.\n");
        Assert.Equal(1, _run.Do("check", "s", "--fail-on", "suggestion"));
    }

    [Theory]
    [InlineData("articlediff.suppressions.yaml")]
    [InlineData("story.verdicts.yaml")]
    [InlineData("articlediff.baseline.yaml")]
    public void A_corrupt_file_ends_the_run_and_is_never_overwritten(string name)
    {
        string fingerprint = Fingerprint();
        _run.With("s/" + name, "version: [");

        Assert.Equal(2, _run.Do("check", "s"));
        Assert.StartsWith("s/" + name, _run.Error, StringComparison.Ordinal);
        Assert.Equal(2, _run.Do("suppress", "s", fingerprint, "--reason", "r"));
        Assert.Equal(2, _run.Do("verdict", "s", fingerprint, "dismissed", "--note", "n"));
        Assert.Equal(2, _run.Do("baseline", "s"));
        Assert.Equal("version: [", _run.Read("s/" + name));
    }

    [Fact]
    public void Rules_of_others_run_with_their_options_and_one_that_throws_is_a_finding()
    {
        _run.With(".git/HEAD", "").With("articlediff.yaml", "analyzers:\n  - rules/SampleRules.dll\nrules:\n  long-sentence: { severity: warning, options: { most-words: 3 } }\n  SMP002: warning\n");
        CopySample();

        _run.Do("check", "s", "--sort", "path");
        Assert.Contains("warning SMP001 long-sentence: This sentence has 7 words, and the house style allows 3.", _run.Output, StringComparison.Ordinal);
        Assert.Contains("ADF0001 analyzer-failure: SMP002 stopping-rule stopped with NotSupportedException", _run.Output, StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("check", "s", "--format", "sarif"));
        Assert.Contains("SMP001", _run.Output, StringComparison.Ordinal);

        _run.Do("check", "s", "--sort", "path", "--no-plugins");
        Assert.DoesNotContain("SMP", _run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ADF000", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_of_others_are_listed_and_explained_where_the_configuration_names_them()
    {
        _run.With(".git/HEAD", "").With("articlediff.yaml", "analyzers: [rules/SampleRules.dll]\n");
        CopySample();

        Assert.Equal(0, _run.Do("rules"));
        Assert.Contains("SMP001   long-sentence ", _run.Output, StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("rules", "--format", "json"));
        Assert.Contains("\"id\": \"SMP001\"", _run.Output, StringComparison.Ordinal);
        Assert.Equal(0, _run.Do("explain", "long-sentence"));
        Assert.StartsWith("# SMP001 long-sentence\n\nA sentence with more words than the house style allows.\n", _run.Output, StringComparison.Ordinal);
        Assert.Contains("- `most-words` (40): The most words that a sentence may have.\n", _run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Its page: https://example.org/rules/SMP001\n", _run.Output, StringComparison.Ordinal);

        Assert.Equal(0, _run.Do("rules", "--no-plugins"));
        Assert.DoesNotContain("SMP", _run.Output, StringComparison.Ordinal);
        Assert.Equal(2, _run.Do("explain", "SMP001", "--no-plugins"));
    }

    [Fact]
    public void What_cannot_be_loaded_is_said_when_rules_are_listed()
    {
        _run.With(".git/HEAD", "").With("articlediff.yaml", "analyzers: [gone.dll]\n");

        Assert.Equal(0, _run.Do("rules"));
        Assert.Contains("ADF9003", _run.Output, StringComparison.Ordinal);
        Assert.StartsWith("articlediff.yaml:1:13: warning ADF0006 rules-not-loaded: There is no file 'gone.dll'", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_of_others_are_loaded_from_no_folder_but_the_users_own_repository()
    {
        CopySample();
        _run.With("articlediff.yaml", "analyzers: [rules/SampleRules.dll]\n");
        _run.Do("check", "s", "--sort", "path");
        Assert.Contains("articlediff.yaml:1:13: warning ADF0006 rules-not-loaded: 'analyzers' holds only", _run.Output, StringComparison.Ordinal);

        _run.With(".git/HEAD", "").With("s/articlediff.yaml", "analyzers: [SampleRules.dll]\n");
        File.Copy(_run.PathOf("rules/SampleRules.dll"), _run.PathOf("s/SampleRules.dll"));
        _run.Do("check", "s", "--sort", "path");
        Assert.Contains("s/articlediff.yaml:1:13: warning ADF0006", _run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_loaded_is_said_and_the_other_rules_run()
    {
        _run.With(".git/HEAD", "").With("words.dll", "no assembly").With("articlediff.yaml", "analyzers:\n  - gone.dll\n  - words.dll\n  - ArticleDiff.Formats.dll\n  - xunit.assert.dll\n");
        foreach (string name in new[] { "ArticleDiff.Formats.dll", "xunit.assert.dll" }) File.Copy(Path.Combine(AppContext.BaseDirectory, name), _run.PathOf(name));

        _run.Do("check", "s", "--sort", "path");
        Assert.Contains("articlediff.yaml:2:5: warning ADF0006 rules-not-loaded: There is no file 'gone.dll'", _run.Output, StringComparison.Ordinal);
        Assert.Contains("articlediff.yaml:3:5: warning ADF0006 rules-not-loaded: 'words.dll' is no .NET assembly", _run.Output, StringComparison.Ordinal);
        Assert.Contains("'ArticleDiff.Formats.dll' holds no public class", _run.Output, StringComparison.Ordinal);
        Assert.Contains("'xunit.assert.dll' does not refer to ArticleDiff", _run.Output, StringComparison.Ordinal);
        Assert.Contains("ADF9003", _run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.1.0.0", "0.1.0.0", true)]
    [InlineData("0.1.0.0", "0.1.3.0", true)]
    [InlineData("0.1.3.0", "0.1.0.0", false)]
    [InlineData("0.1.0.0", "0.2.0.0", false)]
    [InlineData("1.2.0.0", "1.4.0.0", true)]
    [InlineData("1.2.0.0", "2.0.0.0", false)]
    public void Rules_run_with_the_version_they_were_built_against_or_a_newer_one_that_keeps_its_promises(string built, string own, bool fits)
        => Assert.Equal(fits, PluginReference.Fits(Version.Parse(built), Version.Parse(own)));

    private string Fingerprint()
    {
        _run.Do("check", "s", "--sort", "path");
        string line = _run.Output.Split('\n').First(line => line.Contains("ADF9003", StringComparison.Ordinal));
        return line[(line.LastIndexOf('[') + 1)..line.LastIndexOf(']')];
    }

    private void CopySample()
    {
        // The sample is built beside the tests, in the same configuration.
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string built = Repository.PathOf($"tests/SampleRules/bin/{configuration}/{new DirectoryInfo(AppContext.BaseDirectory).Name}");
        Directory.CreateDirectory(_run.PathOf("rules"));
        foreach (string file in Directory.GetFiles(built)) File.Copy(file, _run.PathOf($"rules/{Path.GetFileName(file)}"));
    }
}
