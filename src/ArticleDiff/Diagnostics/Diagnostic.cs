using System.Collections.Immutable;
using ArticleDiff.Text;

namespace ArticleDiff.Diagnostics;

/// <summary>Something a person should look at. It says that texts differ or are damaged, never which one is right.</summary>
/// <param name="Rule">What found it.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Location">Where.</param>
/// <param name="Related">Where else; a comparison always has some.</param>
/// <param name="Message">What, why it matters and what to do; it stands alone.</param>
public sealed record Diagnostic(Rule Rule, Severity Severity, Location Location, ImmutableArray<Location> Related, string Message)
{
    /// <summary>What fills the places of <see cref="Rule.MessageFormat"/>, in order.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>
    /// Eight hexadecimal digits that stay the same while the located words stay, wherever in the article they move: made of the rule, the ids of the
    /// articles and the folded words of all locations, and a count among equals. Unique in a story. Empty until the driver has set it.
    /// </summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>Findings of less specific rules with the same cause, which this one stands for; each has its own fingerprint. Empty for most.</summary>
    public ImmutableArray<Diagnostic> Evidence { get; init; } = [];

    /// <summary>Further places of the same article where the same thing was found; the message says how many there are. Empty for most.</summary>
    public ImmutableArray<Location> Repeats { get; init; } = [];
}
