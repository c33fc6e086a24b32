using System.Collections.Immutable;
using ArticleDiff.Text;

namespace ArticleDiff.Diagnostics;

/// <summary>Something to say about a file that steers the tool: a configuration, a list of suppressions. It lies in no article.</summary>
/// <param name="Rule">One of <see cref="ToolRules"/>.</param>
/// <param name="Location">Where, in the text of that file.</param>
/// <param name="Arguments">What fills the places of the rule's message.</param>
public sealed record ToolFinding(Rule Rule, Location Location, ImmutableArray<string> Arguments);
