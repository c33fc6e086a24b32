using System.Collections.Immutable;
using System.Globalization;
using ArticleDiff.Diagnostics;
using ArticleDiff.Text;

namespace ArticleDiff.Formats.Writing.Findings;

/// <summary>
/// Open findings as workflow commands of GitHub Actions, which become annotations. Paths should be relative to the root of the repository. A step shows ten
/// annotations of each level, so that no more are written; a last line says how many there are beside them.
/// </summary>
public sealed class WorkflowCommandsWriter : IFindingsWriter
{
    private const int PerLevel = 10;

    /// <inheritdoc/>
    public void Write(FindingsReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        ImmutableArray<Diagnostic> all = [.. report.Stories.SelectMany(story => story.Open).Select(finding => finding.Diagnostic)];
        foreach (IGrouping<string, Diagnostic> level in all.OrderByDescending(found => found.Severity).GroupBy(found => LevelOf(found.Severity)))
        {
            foreach (Diagnostic found in level.Take(PerLevel)) output.Write(Command(level.Key, found) + "\n");
            int more = level.Count() - PerLevel;
            if (more > 0) output.Write(string.Create(CultureInfo.InvariantCulture, $"{more} more of level {level.Key} without an annotation: GitHub shows {PerLevel} of a level in a step.\n"));
        }

        if (all.IsEmpty) output.Write("No findings.\n");
    }

    private static string Command(string level, Diagnostic found)
    {
        Location location = found.Location;
        LinePosition begin = location.Source.PositionOf(location.Span.Start), end = location.Source.PositionOf(location.Span.End);
        string at = string.Create(CultureInfo.InvariantCulture, $"line={begin.Line + 1},endLine={end.Line + 1}");
        // GitHub takes columns for words of one line only.
        if (begin.Line == end.Line && !location.Span.IsEmpty) at += string.Create(CultureInfo.InvariantCulture, $",col={begin.Column + 1},endColumn={end.Column}");
        return $"::{level} file={Property(location.Source.Path)},{at},title={Property($"{found.Rule.Id} {found.Rule.Name}")}::{Data($"{found.Message} [{found.Fingerprint}]")}";
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => VisibleText.Of(text).Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
