using ArticleDiff.Formats.Writing.Json;

namespace ArticleDiff.Formats.Writing.Facts;

/// <summary>The table of facts as a form of the report: every quotation, number, date, name and source of all articles.</summary>
/// <param name="format">How it is spelled.</param>
public sealed class FactsReportWriter(ReportFormat format) : IReportWriter
{
    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        FactTable table = FactTable.Of(report.Alignment);
        if (format == ReportFormat.Json)
        {
            JsonOutput.WriteIndented(JsonFacts.Of(table), context => context.JsonFacts, output);
            return;
        }

        // The first line says how it was made, so that --check can make it again.
        output.Write(ReportComment.Write(report.Options) + "\n\n");
        FactsMarkdownWriter.Write(table, output);
    }
}
