using ArticleDiff.Formats.Writing.Facts;
using ArticleDiff.Formats.Writing.Findings;
using ArticleDiff.Formats.Writing.Html;
using ArticleDiff.Formats.Writing.Svg;

namespace ArticleDiff.Formats.Writing;

/// <summary>Finds the writer of a form in a format.</summary>
public static class ReportWriters
{
    /// <summary>The writer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such form or format.</exception>
    public static IReportWriter For(ReportForm form, ReportFormat format) => (form, format) switch
    {
        (ReportForm.Passages, ReportFormat.Markdown) => new PassagesMarkdownWriter(),
        (ReportForm.SideBySide, ReportFormat.Markdown) => new SideBySideMarkdownWriter(),
        (ReportForm.Changes, ReportFormat.Markdown) => new ChangesMarkdownWriter(),
        (ReportForm.Findings, ReportFormat.Markdown) => new FindingsMarkdownWriter(),
        (ReportForm.Facts, ReportFormat.Markdown or ReportFormat.Json) => new FactsReportWriter(format),
        (ReportForm.Summary, ReportFormat.Markdown) => new SummaryMarkdownWriter(),
        (ReportForm.Comment, ReportFormat.Markdown) => new CommentMarkdownWriter(),
        (ReportForm.Passages, ReportFormat.Json) => new PassagesJsonWriter(),
        (ReportForm.SideBySide, ReportFormat.Json) => new SideBySideJsonWriter(),
        (ReportForm.Changes, ReportFormat.Json) => new ChangesJsonWriter(),
        (ReportForm.Findings, ReportFormat.Json) => new FindingsFormJsonWriter(),
        (ReportForm.Summary, ReportFormat.Json) => new SummaryJsonWriter(),
        (ReportForm.Comment, ReportFormat.Json) => throw new ArgumentOutOfRangeException(nameof(format), format, "A comment is Markdown."),
        (_, ReportFormat.Html) => new HtmlPageWriter(),
        (_, ReportFormat.Svg) => new RibbonSvgWriter(),
        (_, ReportFormat.Markdown or ReportFormat.Json) => throw new ArgumentOutOfRangeException(nameof(form), form, "No such form of report."),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format of report."),
    };
}
