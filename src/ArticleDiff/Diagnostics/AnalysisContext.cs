using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Text;

namespace ArticleDiff.Diagnostics;

/// <summary>What a rule can see and the one thing it can do. It serves one analyzer in one run.</summary>
public sealed class AnalysisContext
{
    private readonly Rule _rule;
    private readonly AnalysisOptions _options;
    private readonly List<Diagnostic> _found = [];

    internal AnalysisContext(StoryAlignment alignment, Rule rule, AnalysisOptions options)
        => (Alignment, _rule, _options, Options) = (alignment, rule, options, options.OptionsOf(rule));

    /// <summary>The articles.</summary>
    public Story Story => Alignment.Story;

    /// <summary>What of them says the same as what.</summary>
    public StoryAlignment Alignment { get; }

    /// <summary>The options of the rule: what was configured, and its defaults for the rest.</summary>
    public RuleOptions Options { get; }

    internal IReadOnlyList<Diagnostic> Found => _found;

    /// <summary>Reports a finding in one place.</summary>
    /// <param name="location">Where, in a file of the story.</param>
    /// <param name="arguments">What fills the places of the rule's message.</param>
    /// <exception cref="ArgumentException">The location lies in no article of the story.</exception>
    /// <exception cref="FormatException">The rule's message has more places than there are arguments.</exception>
    public void Report(Location location, params ReadOnlySpan<string> arguments) => Report(location, [], arguments);

    /// <summary>Reports a finding that has to do with several places.</summary>
    /// <param name="location">Where, in a file of the story.</param>
    /// <param name="related">Where else, in files of the story.</param>
    /// <param name="arguments">What fills the places of the rule's message.</param>
    /// <exception cref="ArgumentException">A location lies in no article of the story.</exception>
    /// <exception cref="FormatException">The rule's message has more places than there are arguments.</exception>
    public void Report(Location location, ImmutableArray<Location> related, params ReadOnlySpan<string> arguments)
        => Report(Severity.Error, location, related, arguments);

    /// <summary>Reports a finding that matters less than the rule's others.</summary>
    /// <param name="atMost">The highest severity it may have; the severity of the rule stays the limit.</param>
    /// <param name="location">Where, in a file of the story.</param>
    /// <param name="related">Where else, in files of the story.</param>
    /// <param name="arguments">What fills the places of the rule's message.</param>
    /// <exception cref="ArgumentOutOfRangeException">The severity is <see cref="Severity.None"/> or no severity.</exception>
    /// <exception cref="ArgumentException">A location lies in no article of the story.</exception>
    /// <exception cref="FormatException">The rule's message has more places than there are arguments.</exception>
    public void Report(Severity atMost, Location location, ImmutableArray<Location> related, params ReadOnlySpan<string> arguments)
    {
        if (atMost is < Severity.Silent or > Severity.Error) throw new ArgumentOutOfRangeException(nameof(atMost), atMost, "A finding has a severity from silent to error.");
        Require(location, nameof(location));
        foreach (Location other in related) Require(other, nameof(related));
        ImmutableArray<string> filled = [.. arguments];
        string message = string.Format(CultureInfo.InvariantCulture, _rule.MessageFormat, [.. filled]);
        Severity severity = _options.SeverityOf(_rule, Story.Articles[ArticleOrder.IndexOf(Story, location)].Id);
        // The article of the primary location may have been left out by the configuration.
        if (severity == Severity.None) return;
        if (severity > atMost) severity = atMost;
        _found.Add(new Diagnostic(_rule, severity, location, related, message) { Arguments = filled });
    }

    /// <summary>Reports that articles differ in one thing.</summary>
    /// <param name="atMost">The highest severity it may have; the severity of the rule stays the limit.</param>
    /// <param name="tellings">
    /// What each article says, in any order. The primary location is that of an article under review (<see cref="AnalysisOptions.ChangedArticles"/>), else the one
    /// article that differs from all others when these, at least two, agree; otherwise the first in reference order. All others are related, in the same order.
    /// </param>
    /// <param name="arguments">What fills the places of the rule's message.</param>
    /// <exception cref="ArgumentException">
    /// Fewer than two articles or fewer than two values are told, or a location lies in no article of the story.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The severity is <see cref="Severity.None"/> or no severity.</exception>
    /// <exception cref="FormatException">The rule's message has more places than there are arguments.</exception>
    public void ReportDifference(Severity atMost, ImmutableArray<Telling> tellings, params ReadOnlySpan<string> arguments)
    {
        ImmutableArray<Location> places = DifferenceOrder.Of(Story, tellings, _options.ChangedArticles);
        Report(atMost, places[0], places.RemoveAt(0), arguments);
    }

    private void Require(Location location, string parameter)
    {
        if (ArticleOrder.IndexOf(Story, location) < 0) throw new ArgumentException("The location lies in no article of the story.", parameter);
    }
}
