using ArticleDiff.Text;

namespace ArticleDiff.Formats.Configuration;

/// <summary>An assembly of rules that a configuration names.</summary>
/// <param name="Path">Its file, relative to the folder of the configuration, with <c>/</c>; it does not lead out of that folder.</param>
/// <param name="Location">Where the configuration names it.</param>
public sealed record ConfiguredAnalyzers(string Path, Location Location);
