using ArticleDiff.Diagnostics;

namespace ArticleDiff.Versions;

/// <summary>An edit that changed a number, a name, a quotation or a negation.</summary>
/// <param name="Edit">Index of the edit in <see cref="VersionComparison.Edits"/>.</param>
/// <param name="Kind">What it changed.</param>
/// <param name="Finding">
/// What a rule says about it; null when the facts of the two wordings differ and no rule calls that a conflict. Its places lie in both versions; the earlier one has the id
/// <c>before</c>, the later one <c>after</c>.
/// </param>
public sealed record FactualEdit(int Edit, FactKind Kind, Diagnostic? Finding);
