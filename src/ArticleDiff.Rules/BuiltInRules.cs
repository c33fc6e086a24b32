using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ArticleDiff.Diagnostics;

namespace ArticleDiff.Rules;

/// <summary>The rules that come with the tool. There is no list to keep: every analyzer of this assembly is one.</summary>
public static class BuiltInRules
{
    private const string Rooted = "ArticleDiff.Native keeps this assembly as a whole.";

    /// <summary>One instance of each analyzer, by rule id.</summary>
    public static ImmutableArray<Analyzer> All { get; } = Create();

    /// <summary>Every rule there is, those of the tool and of the input included, by id.</summary>
    public static ImmutableArray<Rule> Catalog { get; } =
        [.. ToolRules.All.Concat(InputRules.All).Concat(All.Select(analyzer => analyzer.Rule)).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Rooted)]
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = Rooted)]
    private static ImmutableArray<Analyzer> Create() =>
    [
        .. typeof(BuiltInRules).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Analyzer)) && !type.IsAbstract)
            .Select(type => (Analyzer)Activator.CreateInstance(type)!)
            .OrderBy(analyzer => analyzer.Rule.Id, StringComparer.Ordinal),
    ];
}
