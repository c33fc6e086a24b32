using ArticleDiff.Formats.Writing.Json;

namespace ArticleDiff.Formats.Writing.Findings;

/// <summary>The findings of a story as a report for programs. docs/formats.md describes every field.</summary>
public sealed class FindingsFormJsonWriter : IReportWriter
{
    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.WriteIndented(JsonFindingsForm.Of(report), context => context.JsonFindingsForm, output);
    }
}
