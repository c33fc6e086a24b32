using ArticleDiff.Formats.Writing.Json;

namespace ArticleDiff.Formats.Writing;

/// <summary>The passages report for programs. docs/formats.md describes every field.</summary>
public sealed class PassagesJsonWriter : IReportWriter
{
    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.WriteIndented(JsonPassagesReport.Of(report), context => context.JsonPassagesReport, output);
    }
}
