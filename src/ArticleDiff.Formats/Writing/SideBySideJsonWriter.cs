using ArticleDiff.Formats.Writing.Json;

namespace ArticleDiff.Formats.Writing;

/// <summary>The side-by-side report for programs, with the spans of all changed words. docs/formats.md describes every field.</summary>
public sealed class SideBySideJsonWriter : IReportWriter
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The options name no two articles of the story.</exception>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.WriteIndented(JsonSideBySideReport.Of(report), context => context.JsonSideBySideReport, output);
    }
}
