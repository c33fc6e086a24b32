namespace ArticleDiff.Diagnostics;

/// <summary>An option that a rule has: what a configuration may say about it beside its severity.</summary>
/// <param name="Name">Its name in kebab case, unique in the rule.</param>
/// <param name="Kind">What its value is.</param>
/// <param name="Default">The value when nothing is configured, spelled as in a configuration.</param>
/// <param name="Description">What it does and in which unit, in one line.</param>
public sealed record RuleOption(string Name, RuleOptionKind Kind, string Default, string Description);
