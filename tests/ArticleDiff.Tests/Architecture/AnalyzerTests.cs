using System.Reflection;
using ArticleDiff.Diagnostics;
using ArticleDiff.Rules;
using Xunit;

namespace ArticleDiff.Tests.Architecture;

public sealed class AnalyzerTests
{
    [Fact]
    public void An_analyzer_is_sealed_stateless_and_has_a_file_and_a_page_of_its_own()
    {
        Assert.NotEmpty(BuiltInRules.All);
        Assert.All(BuiltInRules.All, analyzer =>
        {
            Type type = analyzer.GetType();
            Assert.True(type.IsSealed, $"{type.Name} is not sealed.");
            Assert.Empty(type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic));
            Assert.True(File.Exists(Repository.PathOf($"src/ArticleDiff.Rules/{type.Name}.cs")), $"{type.Name} has no file of its own.");
            Assert.True(File.Exists(Repository.PathOf($"docs/rules/{analyzer.Rule.Id}.md")), $"{analyzer.Rule.Id} has no page.");
            Assert.Same(analyzer.Rule, analyzer.Rule);
        });
    }

    [Fact]
    public void All_analyzers_of_the_assembly_are_built_in_in_the_order_of_their_ids()
    {
        Assert.Equal(typeof(BuiltInRules).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(Analyzer))), BuiltInRules.All.Length);
        Assert.Equal(BuiltInRules.All.Select(analyzer => analyzer.Rule.Id).Order(StringComparer.Ordinal), BuiltInRules.All.Select(analyzer => analyzer.Rule.Id));
    }
}
