using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Diagnostics;
using ArticleDiff.Formats.Writing.Findings;
using ArticleDiff.Text;
using static System.FormattableString;

namespace ArticleDiff.Formats.Writing.Html;

/// <summary>The findings: in the margin of the columns, or as a list of their own, with filters by severity and by rule.</summary>
internal static class PageFindings
{
    public static void Write(PageStory page, TextWriter output)
    {
        output.Write("<aside id=\"findings\" aria-labelledby=\"findings-heading\">\n");
        output.Write("<h2 id=\"findings-heading\">Findings</h2>\n");
        if (page.Report.Findings.IsEmpty)
        {
            output.Write("<p class=\"none\">Nothing to show: the rules found nothing, or everything was settled.</p>\n</aside>\n");
            return;
        }

        WriteFilters(page, output);
        output.Write("<p class=\"tally\" role=\"status\"></p>\n<ol class=\"notes\">\n");
        for (int number = 0; number < page.Report.Findings.Length; number++) WriteNote(page, number, output);
        output.Write("</ol>\n</aside>\n");
    }

    /// <summary>What a finding says, for a note or for the passage that it stands in.</summary>
    public static string Message(ReportedFinding finding)
    {
        Diagnostic found = finding.Diagnostic;
        string also = found.Evidence.IsEmpty ? "" : $" Also: {string.Join(", ", found.Evidence.Select(other => other.Rule.Name).Distinct(StringComparer.Ordinal))}.";
        string verdict = finding.Verdict is { } judged ? $" <span class=\"verdict\">{EnumNames.Of(judged.Kind)}: {MarkupEscape.Of(judged.Note)}</span>" : "";
        return MarkupEscape.Of(found.Message + also) + verdict;
    }

    private static void WriteFilters(PageStory page, TextWriter output)
    {
        output.Write("<details class=\"filters\"><summary>Filter</summary>\n<fieldset><legend>Severity</legend>\n");
        foreach (IGrouping<Severity, ReportedFinding> group in page.Report.Findings.GroupBy(finding => finding.Diagnostic.Severity).OrderByDescending(group => group.Key))
            output.Write($"<label><input type=\"checkbox\" name=\"severity\" value=\"{EnumNames.Of(group.Key)}\" checked> <span class=\"dot {EnumNames.Of(group.Key)}\"></span>{EnumNames.Of(group.Key)} <span class=\"count\">{Number(group.Count())}</span></label>\n");
        output.Write("</fieldset>\n<fieldset><legend>Rule</legend>\n");
        foreach (IGrouping<Rule, ReportedFinding> group in page.Report.Findings.GroupBy(finding => finding.Diagnostic.Rule).OrderBy(group => group.Key.Id, StringComparer.Ordinal))
            output.Write($"<label><input type=\"checkbox\" name=\"rule\" value=\"{MarkupEscape.Of(group.Key.Id)}\" checked> {MarkupEscape.Of(group.Key.Name)} <span class=\"count\">{Number(group.Count())}</span></label>\n");
        output.Write("</fieldset>\n</details>\n");
    }

    private static void WriteNote(PageStory page, int number, TextWriter output)
    {
        ReportedFinding finding = page.Report.Findings[number];
        Diagnostic found = finding.Diagnostic;
        string severity = EnumNames.Of(found.Severity);
        IEnumerable<string> units = PageStory.PlacesOf(found).Select(page.UnitAt).OfType<SentenceId>().Distinct().Select(unit => Invariant($"{unit.Article}-{unit.Sentence}"));
        output.Write(Invariant($"<li class=\"note {severity}\" id=\"f-{MarkupEscape.Of(found.Fingerprint)}\" data-n=\"{number}\" data-rule=\"{MarkupEscape.Of(found.Rule.Id)}\" data-severity=\"{severity}\" data-at=\"{string.Join(' ', units)}\">\n"));
        output.Write($"<p class=\"what\"><button type=\"button\" class=\"go\"><span class=\"dot {severity}\"></span>{MarkupEscape.Of(found.Rule.Name)}</button> <span class=\"severity\">{severity}</span></p>\n");
        output.Write($"<p class=\"message\">{Message(finding)}</p>\n<ul class=\"places\">\n");
        foreach (Location place in PageStory.PlacesOf(found)) WritePlace(page, place, output);
        output.Write($"</ul>\n<p class=\"print\"><a href=\"#f-{MarkupEscape.Of(found.Fingerprint)}\">{MarkupEscape.Of(found.Rule.Id)} · {MarkupEscape.Of(found.Fingerprint)}</a></p>\n</li>\n");
    }

    private static void WritePlace(PageStory page, Location place, TextWriter output)
    {
        if (FindingPlace.Of(page.Story, place) is not { } at)
        {
            output.Write($"<li>{MarkupEscape.Of(place.ToString())}</li>\n");
            return;
        }

        string name = Invariant($"{MarkupEscape.Of(at.Article.Id)}:{at.Line}");
        string label = page.UnitAt(place) is { } unit && at.Unit is { IsBody: true } ? Invariant($"<a href=\"#s-{unit.Article}-{unit.Sentence}\">{name}</a>") : name;
        output.Write($"<li>{label} {(at.Words.Length == 0 ? "" : $"<q>{MarkupEscape.Of(at.Words)}</q>")}</li>\n");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
