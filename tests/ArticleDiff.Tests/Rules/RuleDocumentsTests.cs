using ArticleDiff.Diagnostics;
using ArticleDiff.Evaluation;
using ArticleDiff.Rules;
using Xunit;

namespace ArticleDiff.Tests.Rules;

public class RuleDocumentsTests
{
    private const string Remedy = "is stale; run: dotnet run --project tests/ArticleDiff.Evaluation -- rule-pages docs/rules";

    [Fact]
    public void The_index_and_the_pages_say_what_the_catalog_says()
    {
        string index = Repository.PathOf("docs/rules/README.md");
        HashSet<string> pages = [.. RulePage.All.Select(page => page.Id)];
        Assert.True(File.ReadAllText(index) == RuleDocuments.Index(File.ReadAllText(index), BuiltInRules.Catalog, pages), $"docs/rules/README.md {Remedy}");
        Assert.All(pages, id =>
        {
            string page = File.ReadAllText(Repository.PathOf($"docs/rules/{id}.md"));
            Assert.True(page == RuleDocuments.Page(page, BuiltInRules.Catalog.Single(rule => rule.Id == id)), $"docs/rules/{id}.md {Remedy}");
        });
    }

    [Fact]
    public void Every_analyzer_has_a_page_and_every_rule_a_description()
    {
        Assert.Equal(BuiltInRules.All.Select(analyzer => analyzer.Rule.Id), RulePage.All.Select(page => page.Id).Where(id => !id.StartsWith("ADF0", StringComparison.Ordinal)));
        Assert.All(BuiltInRules.Catalog, rule => Assert.True(rule.ShortDescription.Length > 0 && !rule.ShortDescription.EndsWith('.'), rule.Id));
        Assert.All(BuiltInRules.Catalog, rule => Assert.Equal($"docs/rules/{rule.Id}.md", rule.HelpPage));
    }

    [Fact]
    public void A_rule_overrides_rules_that_exist_and_never_itself_by_a_detour()
        => Assert.All(BuiltInRules.Catalog, rule =>
        {
            HashSet<string> reached = [];
            Queue<string> open = new(rule.Overrides);
            while (open.TryDequeue(out string? id))
                if (reached.Add(id))
                    foreach (string next in BuiltInRules.Catalog.Single(other => other.Id == id).Overrides) open.Enqueue(next);
            Assert.DoesNotContain(rule.Id, reached);
        });

    [Fact]
    public void Documents_that_were_written_stay_as_they_are()
    {
        Rule rule = new("ADF8001", "sample", "test", Severity.Silent, "0.1") { ShortDescription = "Samples", Overrides = ["ADF8003", "ADF8002"] };
        string page = RuleDocuments.Page("# old\n\n## What\n\nText.\n", rule);
        string index = RuleDocuments.Index("Top\n\n| rule | name |\n| --- |\n| old |\n\nEnd\n", [rule], new HashSet<string> { "ADF8001" });

        Assert.Equal("# ADF8001 sample\n\nCategory `test` · severity `silent` · since 0.1 · stands for ADF8002, ADF8003 on the same words\n\n## What\n\nText.\n", page);
        Assert.Equal(page, RuleDocuments.Page(page, rule));
        Assert.Equal(
            "Top\n\n| rule | name | category | severity | since | finds |\n| --- | --- | --- | --- | --- | --- |\n| [ADF8001](ADF8001.md) | sample | test | silent | 0.1 | Samples |\n\nEnd\n", index);
        Assert.Throws<FormatException>(() => RuleDocuments.Index("Nothing", [rule], new HashSet<string>()));
    }
}
