using ArticleDiff.Formats.Writing.Json;

namespace ArticleDiff.Formats.Writing.Findings;

/// <summary>Findings as JSON, version 1. docs/formats.md describes every field.</summary>
public sealed class FindingsJsonWriter : IFindingsWriter
{
    /// <inheritdoc/>
    public void Write(FindingsReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.WriteIndented(JsonFindingsReport.Of(report), context => context.JsonFindingsReport, output);
    }
}
