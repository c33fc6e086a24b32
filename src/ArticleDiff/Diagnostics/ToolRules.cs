using System.Collections.Immutable;

namespace ArticleDiff.Diagnostics;

/// <summary>The rules about the tool itself, reported by the driver.</summary>
public static class ToolRules
{
    /// <summary>The category of all rules of this class.</summary>
    public const string Category = "tool";

    /// <summary>An analyzer threw; its findings are missing.</summary>
    public static Rule AnalyzerFailure { get; } = new("ADF0001", "analyzer-failure", Category, Severity.Warning, "0.1")
    {
        ShortDescription = "A rule stopped and its findings are missing",
        MessageFormat = "{0} stopped with {1}: none of its findings is shown, all other rules ran. Report this to whoever wrote the rule.",
    };

    /// <summary>All rules of this class, by id.</summary>
    public static ImmutableArray<Rule> All { get; } = [AnalyzerFailure];
}
