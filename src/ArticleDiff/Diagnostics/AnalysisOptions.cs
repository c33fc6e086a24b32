using System.Collections.Immutable;

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

    /// <summary>The severity of a rule's findings.</summary>
    public Severity SeverityOf(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Severities.GetValueOrDefault(rule.Id, rule.DefaultSeverity);
    }
}
