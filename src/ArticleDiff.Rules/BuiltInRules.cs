using System.Collections.Immutable;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Rules;

/// <summary>The rules that come with the tool. There is no list to keep: every analyzer of this assembly is one.</summary>
public static class BuiltInRules
{
    /// <summary>One instance of each analyzer, by rule id.</summary>
    public static ImmutableArray<Analyzer> All { get; } =
    [
        .. typeof(BuiltInRules).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Analyzer)) && !type.IsAbstract)
            .Select(type => (Analyzer)Activator.CreateInstance(type)!)
            .OrderBy(analyzer => analyzer.Rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>Every rule there is, those of the tool and of the input included, by id.</summary>
    public static ImmutableArray<Rule> Catalog { get; } =
        [.. ToolRules.All.Concat(InputRules.All).Concat(All.Select(analyzer => analyzer.Rule)).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
}
