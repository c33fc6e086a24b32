using ArticleDiff.Formats.Writing.Json;

namespace ArticleDiff.Formats.Writing;

/// <summary>The changes of each passage against the reference for programs, with the spans of all changed words. docs/formats.md describes every field.</summary>
public sealed class ChangesJsonWriter : IReportWriter
{
    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.WriteIndented(JsonChangesReport.Of(report), context => context.JsonChangesReport, output);
    }
}
