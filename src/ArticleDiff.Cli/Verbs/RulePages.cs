using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing;

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
    public static string Of(Rule rule) => Read(rule.Id) ?? Described(rule);

    // What a rule of others says of itself is text like any other: nothing in it acts on a terminal.
    private static string Described(Rule rule)
    {
        StringBuilder page = new($"# {rule.Id} {rule.Name}\n\n");
        if (rule.ShortDescription.Length > 0) page.Append(CultureInfo.InvariantCulture, $"{VisibleText.Of(rule.ShortDescription)}.\n\n");
        page.Append(CultureInfo.InvariantCulture, $"Category `{VisibleText.Of(rule.Category)}` · severity `{SeverityNames.Of(rule.DefaultSeverity)}` · since {VisibleText.Of(rule.Since)}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"## Message\n\n{VisibleText.Of(rule.MessageFormat)}\n");
        if (rule.Options.Length > 0) page.Append("\n## Options\n\n");
        foreach (RuleOption option in rule.Options)
            page.Append(CultureInfo.InvariantCulture, $"- `{VisibleText.Of(option.Name)}` ({VisibleText.Of(option.Default)}): {VisibleText.Of(option.Description)}\n");
        // The default is a page of this repository, which a rule from elsewhere does not have.
        if (Uri.TryCreate(rule.HelpPage, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http") page.Append(CultureInfo.InvariantCulture, $"\nIts page: {address!.AbsoluteUri}\n");
        return page.ToString();
    }

    private static string? Read(string name)
    {
        using Stream? stream = typeof(RulePages).Assembly.GetManifestResourceStream($"{name}.md");
        if (stream is null) return null;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
