using System.Collections.Immutable;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Reading;

namespace ArticleDiff.Formats.Configuration;

/// <summary>What a configuration says about one rule.</summary>
/// <param name="Name">The id or the name, and where it stands.</param>
/// <param name="Severity">The severity, or null when none is given.</param>
/// <param name="Options">The options with their values.</param>
internal sealed record ConfiguredRule(YamlScalar Name, Severity? Severity, ImmutableArray<(YamlScalar Name, YamlScalar Value)> Options);

/// <summary>Severities for articles of some paths.</summary>
/// <param name="Paths">Patterns; one has to match.</param>
/// <param name="Rules">The rules, without options.</param>
internal sealed record ConfiguredOverride(ImmutableArray<string> Paths, ImmutableArray<ConfiguredRule> Rules);
