using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Text;

namespace ArticleDiff.Diagnostics;

/// <summary>What a rule can see and the one thing it can do. It serves one analyzer in one run.</summary>
public sealed class AnalysisContext
{
    private readonly Rule _rule;
    private readonly Severity _severity;
    private readonly List<Diagnostic> _found = [];

    internal AnalysisContext(StoryAlignment alignment, Rule rule, Severity severity) => (Alignment, _rule, _severity) = (alignment, rule, severity);

    /// <summary>The articles.</summary>
    public Story Story => Alignment.Story;

    /// <summary>What of them says the same as what.</summary>
    public StoryAlignment Alignment { get; }

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
    {
        Require(location, nameof(location));
        foreach (Location other in related) Require(other, nameof(related));
        ImmutableArray<string> filled = [.. arguments];
        string message = string.Format(CultureInfo.InvariantCulture, _rule.MessageFormat, [.. filled]);
        _found.Add(new Diagnostic(_rule, _severity, location, related, message) { Arguments = filled });
    }

    private void Require(Location location, string parameter)
    {
        if (ArticleOrder.IndexOf(Story, location) < 0) throw new ArgumentException("The location lies in no article of the story.", parameter);
    }
}
