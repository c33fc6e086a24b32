using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing.Findings;

/// <summary>The findings alone, passage by passage, each with the words of the outlets that it points at underlined.</summary>
public sealed class FindingsMarkdownWriter : IReportWriter
{
    /// <inheritdoc/>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        Story story = report.Alignment.Story;
        PassageFindings placed = new(report.Alignment, report.Findings);
        PassageHeadings headings = new(story);
        MarkdownTop.Write(report, MarkdownTop.InOrder(story), output);
        output.Write("## Findings\n\n");
        if (report.Findings.IsEmpty) output.Write("None.\n\n");
        foreach (Passage passage in report.Alignment.Passages)
        {
            IReadOnlyList<ReportedFinding> findings = placed.Of(passage);
            if (findings.Count == 0) continue;
            output.Write($"### `{passage.Id}` {string.Join(" · ", headings.WordsOf(passage).Select(word => MarkdownEscape.Escape(word, MarkdownPlace.Heading)))}\n\n");
            foreach (ReportedFinding finding in findings) WriteFinding(story, finding, output);
        }

        if (placed.Elsewhere.Count == 0) return;
        output.Write("### Other findings\n\n");
        foreach (ReportedFinding finding in placed.Elsewhere) WriteFinding(story, finding, output);
    }

    private static void WriteFinding(Story story, ReportedFinding finding, TextWriter output)
    {
        Diagnostic found = finding.Diagnostic;
        output.Write($"{FindingLine.Of(finding)}\n\n");
        foreach (Location location in found.Related.Prepend(found.Location))
        {
            if (FindingPlace.Of(story, location) is not { Words.Length: > 0 } place) continue;
            string words = MarkdownEscape.Escape(place.Before, MarkdownPlace.Inline) + $"<ins>{MarkdownEscape.Escape(place.Words, MarkdownPlace.Inline)}</ins>" + MarkdownEscape.Escape(place.After, MarkdownPlace.Inline);
            output.Write($"- {MarkdownTop.Label(place.Article)} {words}\n");
        }

        if (!found.Repeats.IsEmpty) output.Write(string.Create(CultureInfo.InvariantCulture, $"- and {found.Repeats.Length} more in this article\n"));
        output.Write("\n");
    }
}
