using System.Collections.Immutable;
using ArticleDiff.Text;

namespace ArticleDiff.Diagnostics;

/// <summary>Something a person should look at. It says that texts differ or are damaged, never which one is right.</summary>
/// <param name="Rule">What found it.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Location">Where.</param>
/// <param name="Related">Where else; a comparison always has some.</param>
/// <param name="Message">What, why it matters and what to do; it stands alone.</param>
public sealed record Diagnostic(Rule Rule, Severity Severity, Location Location, ImmutableArray<Location> Related, string Message);
