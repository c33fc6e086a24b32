using System.Collections.Immutable;

namespace ArticleDiff.Diagnostics;

/// <summary>Everything the world may know about a rule before it runs.</summary>
/// <param name="Id">ADF and four digits; never reused.</param>
/// <param name="Name">Named for what it finds, in kebab case.</param>
/// <param name="Category">The family.</param>
/// <param name="DefaultSeverity">How much its findings matter unless configured.</param>
/// <param name="Since">The version that brought it.</param>
public sealed record Rule(string Id, string Name, string Category, Severity DefaultSeverity, string Since)
{
    /// <summary>
    /// The message of its findings, with places <c>{0}</c>, <c>{1}</c> … for the arguments of a finding. It says what differs and what to check,
    /// never which text is right.
    /// </summary>
    public string MessageFormat { get; init; } = "{0}";

    /// <summary>What it finds, in one line that ends without a stop. Empty when the rule's author gave none.</summary>
    public string ShortDescription { get; init; } = "";

    /// <summary>Where its page is: a path from the root of the repository, or an absolute address for a rule from elsewhere.</summary>
    public string HelpPage { get; init; } = $"docs/rules/{Id}.md";

    /// <summary>
    /// Ids of less specific rules: where one of their findings stands on the same words of the same articles as one of this rule, both have one
    /// cause, and <see cref="AnalyzerDriver"/> leaves one finding, this rule's, with the other one as its evidence.
    /// </summary>
    public ImmutableArray<string> Overrides { get; init; } = [];

    /// <summary>The options it has beside its severity. Empty for most.</summary>
    public ImmutableArray<RuleOption> Options { get; init; } = [];
}
