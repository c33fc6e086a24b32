using ArticleDiff.Formats.Writing.Json;

namespace ArticleDiff.Formats.Writing;

/// <summary>The summary for programs. docs/formats.md describes every field.</summary>
public sealed class SummaryJsonWriter : IReportWriter
{
    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.WriteIndented(JsonSummaryReport.Of(report), context => context.JsonSummaryReport, output);
    }
}
