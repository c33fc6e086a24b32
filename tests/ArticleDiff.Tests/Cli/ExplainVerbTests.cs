using System.Text.Json;
using ArticleDiff.Rules;
using Xunit;

namespace ArticleDiff.Tests.Cli;

public sealed class ExplainVerbTests : IDisposable
{
    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("ADF9001", "docs/rules/ADF9001.md")]
    [InlineData("adf9001", "docs/rules/ADF9001.md")]
    [InlineData("doubled-token", "docs/rules/ADF9001.md")]
    [InlineData("limits", "docs/limits.md")]
    public void A_page_is_printed_as_it_is_in_the_repository(string topic, string page)
    {
        Assert.Equal(0, _run.Do("explain", topic));

        Assert.Equal(File.ReadAllText(Repository.PathOf(page)), _run.Output);
    }

    [Fact]
    public void Every_rule_can_be_explained()
        => Assert.All(BuiltInRules.Catalog, rule =>
        {
            Assert.Equal(0, _run.Do("explain", rule.Name));
            Assert.StartsWith($"# {rule.Id} {rule.Name}\n", _run.Output, StringComparison.Ordinal);
        });

    [Fact]
    public void An_unknown_rule_exits_2_and_says_where_they_are_listed()
    {
        Assert.Equal(2, _run.Do("explain", "ADF0000"));

        Assert.Equal("articlediff: there is no rule 'ADF0000'; 'articlediff rules' lists them.\n", _run.Error);
    }

    [Fact]
    public void Rules_lists_the_catalog_as_a_table()
    {
        Assert.Equal(0, _run.Do("rules"));

        string[] lines = _run.Output.Split('\n');
        Assert.StartsWith("rule     name ", lines[0], StringComparison.Ordinal);
        Assert.Equal(BuiltInRules.Catalog.Select(rule => rule.Id), lines.Skip(1).TakeWhile(line => line.Length > 0).Select(line => line[..7]));
        int since = lines[0].IndexOf("since", StringComparison.Ordinal);
        Assert.All(BuiltInRules.Catalog.Zip(lines.Skip(1)), row => Assert.Equal(row.First.Since, row.Second[since..].Split(' ')[0]));
    }

    [Fact]
    public void Rules_lists_the_catalog_as_json()
    {
        Assert.Equal(0, _run.Do("rules", "--format", "json"));

        JsonElement[] rules = [.. JsonDocument.Parse(_run.Output).RootElement.GetProperty("rules").EnumerateArray()];
        Assert.Equal(BuiltInRules.Catalog.Select(rule => (rule.Id, rule.Name, rule.HelpPage)),
            rules.Select(rule => (rule.GetProperty("id").GetString()!, rule.GetProperty("name").GetString()!, rule.GetProperty("page").GetString()!)));
    }
}
