using ArticleDiff.Formats.Writing.Json;

namespace ArticleDiff.Formats.Writing.Facts;

/// <summary>A table of facts as JSON, version 1. docs/formats.md describes every field.</summary>
public static class FactsJsonWriter
{
    /// <summary>Writes the table.</summary>
    /// <param name="table">The facts.</param>
    /// <param name="output">Where to write; line ends are LF.</param>
    public static void Write(FactTable table, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.WriteIndented(JsonFacts.Of(table), context => context.JsonFacts, output);
    }
}
