using ArticleDiff.Cli.Verbs;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing;
using ArticleDiff.Formats.Writing.Findings;

namespace ArticleDiff.Cli.Screen;

/// <summary>Findings for people: passage by passage, worst first, a line a finding that editors and grep understand, then the words of the outlets.</summary>
/// <param name="width">Columns of the terminal.</param>
/// <param name="colours">Whether the words that a finding points at are coloured; they are underlined in any case.</param>
internal sealed class FindingsScreen(int width, bool colours)
{
    private const int Outlets = 3;
    private const int LongestLabel = 16;
    private const int FewestColumns = 24;

    /// <summary>The most lines that the words of one place take; longer ones are a stretch of text and not words to compare.</summary>
    private const int MostLines = 12;

    /// <summary>Writes the findings of all stories, each by passages.</summary>
    public void WriteByPassage(FindingsReport report, TextWriter output)
    {
        foreach (StoryFindings story in report.Stories)
        {
            if (report.Stories.Length > 1) Line(output, $"Story: {NameOf(story)}");
            foreach (FindingGroup group in FindingGroup.Of(story))
            {
                Line(output, HeadingOf(group));
                foreach (ReportedFinding finding in group.Findings)
                {
                    Line(output, FindingLine(finding));
                    WriteWords(story, finding.Diagnostic, output);
                }

                output.Write('\n');
            }
        }
    }

    /// <summary>Writes one line a finding, in the order of paths, lines and columns.</summary>
    public static void WriteByPath(FindingsReport report, TextWriter output)
    {
        IEnumerable<ReportedFinding> findings = report.Stories.SelectMany(story => story.Open)
            .OrderBy(finding => finding.Diagnostic.Location.Source.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Diagnostic.Location.Span);
        foreach (ReportedFinding finding in findings) Line(output, FindingLine(finding));
    }

    private static string NameOf(StoryFindings story) => story.Alignment.Story.Title ?? story.Alignment.Story.Reference.Tree.Text.Path;

    private string HeadingOf(FindingGroup group)
    {
        if (group.Passage is null) return "Outside of the passages";
        string words = group.Words.Length > 0 ? $"  {string.Join(", ", group.Words)}" : "";
        string heading = VisibleText.Of($"{group.Passage.Id}{words} · {string.Join(", ", group.Articles)}");
        return WordsInContext.Fit("", "", heading, Math.Max(width, FewestColumns)).Lines[0].After;
    }

    private static string FindingLine(ReportedFinding finding)
    {
        Diagnostic found = finding.Diagnostic;
        string also = found.Evidence.IsEmpty ? "" : $" (also {string.Join(", ", found.Evidence.Select(other => other.Rule.Name).Distinct(StringComparer.Ordinal))})";
        string verdict = finding.Verdict is null ? "" : " (confirmed)";
        string place = found.Location.ToString();
        // A line that began with two colons would be a command to GitHub's runner.
        if (place.StartsWith(':')) place = "./" + place;
        return VisibleText.Of($"{place}: {SeverityNames.Of(found.Severity)} {found.Rule.Id} {found.Rule.Name}: {found.Message}{also}{verdict} [{found.Fingerprint}]");
    }

    private void WriteWords(StoryFindings story, Diagnostic finding, TextWriter output)
    {
        List<FindingPlace> all = [.. finding.Related.Prepend(finding.Location).DistinctBy(location => location.Source)
            .Select(location => FindingPlace.Of(story.Alignment.Story, location)).OfType<FindingPlace>().Where(place => place.Words.Length > 0)];
        List<FindingPlace> places = [.. all.Take(Outlets)];
        if (places.Count == 0) return;
        int labels = places.Max(place => LabelOf(place).Length), numbers = places.Max(place => NumberOf(place).Length);
        int indent = 2 + labels + 2 + numbers + 2;
        for (int i = 0; i < places.Count; i++)
        {
            WordsInContext fitted = WordsInContext.Fit(
                VisibleText.Of(places[i].Before), VisibleText.Of(places[i].Words), VisibleText.Of(places[i].After), Math.Max(width - indent, FewestColumns));
            for (int line = 0; line < Math.Min(fitted.Lines.Count, MostLines); line++)
            {
                (string before, string words, string after) = fitted.Lines[line];
                // Continued lines have a mark of their own, so that no line begins with words of an article.
                string label = line == 0 ? LabelOf(places[i]) : "…", number = line == 0 ? NumberOf(places[i]) : "";
                Line(output, $"  {label.PadRight(labels)}  {number.PadLeft(numbers)}  {before}{Coloured(words, i == 0)}{after}");
                Line(output, new string(' ', indent + DisplayWidth.Of(before)) + new string(i == 0 ? '^' : '-', Math.Max(1, DisplayWidth.Of(words))));
            }
        }

        if (all.Count > places.Count) Line(output, $"  and {string.Join(", ", all.Skip(Outlets).Select(place => $"{LabelOf(place)} {NumberOf(place)}"))}");
    }

    private string Coloured(string words, bool isFirst) => colours ? $"\u001B[{(isFirst ? "31" : "32")}m{words}\u001B[0m" : words;

    private static string LabelOf(FindingPlace place) => place.Article.Id.Length <= LongestLabel ? place.Article.Id : place.Article.Id[..(LongestLabel - 1)] + "…";

    private static string NumberOf(FindingPlace place) => place.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void Line(TextWriter output, string text) => output.Write(VisibleText.Inert(text) + "\n");
}
