using ArticleDiff.Formats.Writing.Facts;
using ArticleDiff.Text;
using static System.FormattableString;

namespace ArticleDiff.Formats.Writing.Html;

/// <summary>The facts of all articles side by side, a table a kind.</summary>
internal static class PageFacts
{
    public static void Write(PageStory page, TextWriter output)
    {
        FactTable table = FactTable.Of(page.Alignment);
        output.Write("<section id=\"facts\" class=\"view\" aria-labelledby=\"facts-heading\">\n<h2 id=\"facts-heading\" class=\"unseen\">Facts</h2>\n");
        output.Write("""
            <div class="chooser">
            <label class="switch"><input type="checkbox" id="several"> only what several outlets have</label>
            <label class="switch"><input type="checkbox" id="differing"> only where they differ</label>
            </div>
            <p class="about">A line at the left of a cell marks an outlet that does not agree with the others; the small number is the line in its file.</p>

            """);
        foreach (FactTableKind kind in table.Kinds)
        {
            FactRow[] rows = [.. table.Rows.Where(row => row.Kind == kind)];
            string name = EnumNames.Of(kind);
            output.Write(Invariant($"<details class=\"kind\"{(rows.Length > 0 ? " open" : "")}><summary>{name} <span class=\"count\">{rows.Length}</span></summary>\n"));
            if (rows.Length > 0) WriteTable(page, name, rows, output);
            else output.Write("<p class=\"none\">None.</p>\n");
            output.Write("</details>\n");
        }

        output.Write("</section>\n");
    }

    private static void WriteTable(PageStory page, string name, FactRow[] rows, TextWriter output)
    {
        output.Write($"<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{name}\"><table class=\"facts\">\n<thead><tr><th scope=\"col\">fact</th>");
        foreach (int article in page.Order) output.Write($"<th scope=\"col\">{MarkupEscape.Of(page.Story.Articles[article].Id)}</th>");
        output.Write("</tr></thead>\n<tbody>\n");
        foreach (FactRow row in rows)
        {
            int articles = row.Cells.Select(cell => cell.Article).Distinct().Count();
            string kind = articles > 1 ? row.Same.Length == articles && row.Cells.Select(cell => cell.Form).Distinct(StringComparer.Ordinal).Count() == 1 ? " class=\"several\"" : " class=\"several differ\"" : "";
            output.Write($"<tr{kind}><th scope=\"row\">{MarkupEscape.Of(row.Fact)}</th>");
            foreach (int article in page.Order)
            {
                FactCell[] cells = [.. row.Cells.Where(cell => cell.Article == article)];
                string agrees = row.Same.Contains(article) ? " class=\"same\"" : cells.Length > 0 && articles > 1 ? " class=\"other\"" : "";
                output.Write($"<td{agrees}>{string.Join("<br>", cells.Select(cell => Cell(page, cell)))}</td>");
            }

            output.Write("</tr>\n");
        }

        output.Write("</tbody></table></div>\n");
    }

    private static string Cell(PageStory page, FactCell cell)
    {
        LinePosition at = cell.Location.Source.PositionOf(cell.Location.Span.Start);
        string line = Invariant($":{at.Line + 1}");
        string place = page.UnitAt(cell.Location) is { } unit && page.Story.Articles[unit.Article].Tree.Sentences[unit.Sentence].IsBody
            ? Invariant($"<a href=\"#s-{unit.Article}-{unit.Sentence}\" title=\"{MarkupEscape.Of(cell.Location.ToString())}\">{line}</a>")
            : $"<span title=\"{MarkupEscape.Of(cell.Location.ToString())}\">{line}</span>";
        return $"{MarkupEscape.Of(cell.Words)} <small>{place}</small>";
    }
}
