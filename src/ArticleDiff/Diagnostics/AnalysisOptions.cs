using System.Collections.Immutable;
using ArticleDiff.Alignment;

namespace ArticleDiff.Diagnostics;

/// <summary>How analyzers are run.</summary>
public sealed record AnalysisOptions
{
    /// <summary>The defaults.</summary>
    public static AnalysisOptions Default { get; } = new();

    /// <summary>
    /// Severities that take the place of the rules' own, by rule id. A rule of severity <see cref="Severity.None"/> does not run.
    /// </summary>
    public ImmutableDictionary<string, Severity> Severities { get; init; } = ImmutableDictionary.Create<string, Severity>(StringComparer.Ordinal);

    /// <summary>
    /// Severities that hold for findings whose primary location lies in one article, by article id and then by rule id; they win over
    /// <see cref="Severities"/>. A finding of severity <see cref="Severity.None"/> is dropped.
    /// </summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, Severity>> ArticleSeverities { get; init; }
        = ImmutableDictionary.Create<string, ImmutableDictionary<string, Severity>>(StringComparer.Ordinal);

    /// <summary>
    /// Configured options by rule id and then by name, spelled as in a configuration. What a rule does not have is not looked at.
    /// </summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, string>> OptionValues { get; init; }
        = ImmutableDictionary.Create<string, ImmutableDictionary<string, string>>(StringComparer.Ordinal);

    /// <summary>
    /// Ids of articles that are looked at anew: those that a pull request changes, or a draft beside its sources. A difference that touches one of them has
    /// its primary location there; ids that no article has mean nothing.
    /// </summary>
    public ImmutableHashSet<string> ChangedArticles { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The severity of a rule's findings.</summary>
    public Severity SeverityOf(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Severities.GetValueOrDefault(rule.Id, rule.DefaultSeverity);
    }

    /// <summary>The severity of a rule's findings whose primary location lies in an article.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="article">Id of the article.</param>
    public Severity SeverityOf(Rule rule, string article)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return ArticleSeverities.TryGetValue(article, out ImmutableDictionary<string, Severity>? own) && own.TryGetValue(rule.Id, out Severity severity)
            ? severity
            : SeverityOf(rule);
    }

    /// <summary>The options that a rule is run with.</summary>
    public RuleOptions OptionsOf(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new RuleOptions(rule, OptionValues.GetValueOrDefault(rule.Id, ImmutableDictionary<string, string>.Empty));
    }

    /// <summary>Whether a rule can have findings in a story.</summary>
    internal bool Runs(Rule rule, Story story) => story.Articles.Any(article => SeverityOf(rule, article.Id) != Severity.None);
}
