using System.Collections.Immutable;
using ArticleDiff.Diagnostics;
using ArticleDiff.Rules;

namespace ArticleDiff.Cli.Verbs;

/// <summary>The pages of the rules and the page of limits, as they are in docs/ and embedded in the program.</summary>
internal static class RulePages
{
    /// <summary>The name by which <c>explain</c> prints what no rule looks for.</summary>
    public const string Limits = "limits";

    /// <summary>The pages in Markdown by rule id; rules that concern the tool itself may have none.</summary>
    public static ImmutableDictionary<string, string> Of(IEnumerable<Rule> rules)
        => rules.Select(rule => (rule.Id, Page: Read(rule.Id))).Where(item => item.Page is not null)
            .ToImmutableDictionary(item => item.Id, item => item.Page!, StringComparer.Ordinal);

    /// <summary>What no rule looks for.</summary>
    public static string LimitsPage() => Read(Limits) ?? throw new InvalidOperationException("The page of limits is not in the assembly.");

    /// <summary>The page of a rule, or what its descriptor says when it has no page.</summary>
    public static string Of(Rule rule) => Read(rule.Id)
        ?? $"# {rule.Id} {rule.Name}\n\n{rule.ShortDescription}.\n\nCategory {rule.Category}, severity {SeverityNames.Of(rule.DefaultSeverity)}, since {rule.Since}.\n\n"
            + $"The message: {rule.MessageFormat}\n";

    /// <summary>The rule of an id or a name, in any case; null when there is none.</summary>
    public static Rule? Find(string idOrName)
        => BuiltInRules.Catalog.FirstOrDefault(rule => string.Equals(rule.Id, idOrName, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Name, idOrName, StringComparison.OrdinalIgnoreCase));

    private static string? Read(string name)
    {
        using Stream? stream = typeof(RulePages).Assembly.GetManifestResourceStream($"{name}.md");
        if (stream is null) return null;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
