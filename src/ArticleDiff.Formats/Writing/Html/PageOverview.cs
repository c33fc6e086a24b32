using ArticleDiff.Alignment;
using ArticleDiff.Formats.Writing.Svg;
using static System.FormattableString;

namespace ArticleDiff.Formats.Writing.Html;

/// <summary>Figures, the coverage matrix, and a dot plot of each pair.</summary>
internal static class PageOverview
{
    private const int CoverageSteps = 10;

    public static void Write(PageStory page, TextWriter output)
    {
        StoryCounts counts = StoryCounts.Of(page.Report);
        output.Write("<section id=\"overview\" class=\"view\" aria-labelledby=\"overview-heading\">\n<h2 id=\"overview-heading\" class=\"unseen\">Overview</h2>\n<div class=\"tables\">\n");
        WriteCounts(page, counts, output);
        WriteCoverage(page, counts, output);
        output.Write("</div>\n");
        WritePlots(page, output);
        output.Write("</section>\n");
    }

    private static void WriteCounts(PageStory page, StoryCounts counts, TextWriter output)
    {
        WriteTableHead("Sentences", ["outlet", "sentences", "linked", "only here", "set aside"], output);
        foreach (int article in page.Order)
        {
            ArticleCounts own = counts.Articles[article];
            output.Write(Invariant($"<tr><th scope=\"row\">{MarkupEscape.Of(page.NameOf(article))}</th><td>{own.Body}</td><td>{own.Linked}</td><td>{own.Only}</td><td>{own.SetAside}</td></tr>\n"));
        }

        output.Write("</tbody></table><p class=\"about\">Linked: any other outlet has some of it; “see also” is not counted.</p></div>\n");
        WriteTableHead("Passages", ["said by", "passages"], output);
        for (int n = counts.PassagesByArticles.Length; n >= 1; n--)
            output.Write(Invariant($"<tr><th scope=\"row\">{(n == 1 ? "one outlet" : Invariant($"{n} outlets"))}</th><td>{counts.PassagesByArticles[n - 1]}</td></tr>\n"));
        output.Write("</tbody></table></div>\n");
    }

    private static void WriteTableHead(string name, string[] columns, TextWriter output)
    {
        output.Write($"<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{name}\"><table>\n<caption>{name}</caption>\n");
        output.Write($"<thead><tr>{string.Concat(columns.Select(column => $"<th scope=\"col\">{column}</th>"))}</tr></thead>\n<tbody>\n");
    }

    private static void WriteCoverage(PageStory page, StoryCounts counts, TextWriter output)
    {
        output.Write("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Coverage\"><table class=\"coverage\">\n<caption>Coverage</caption>\n<thead><tr><td></td>");
        // Of articles that print the same copy one has a column, which stands for all of them.
        int[] columns = [.. page.Order.Where(counts.Witnesses.Contains)];
        foreach (int column in columns) output.Write($"<th scope=\"col\">{MarkupEscape.Of(page.Story.Articles[column].Id)}</th>");
        output.Write("</tr></thead>\n<tbody>\n");
        foreach (int row in page.Order)
        {
            output.Write($"<tr><th scope=\"row\">{MarkupEscape.Of(page.NameOf(row))}</th>");
            foreach (int column in columns)
            {
                int part = counts.Coverage[row][counts.Witnesses.IndexOf(column)], whole = counts.Articles[row].Body, percent = StoryCounts.Percent(part, whole);
                output.Write(page.Story.Copies.WitnessOf(row) == column
                    ? "<td class=\"self\">–</td>"
                    : Invariant($"<td class=\"c{percent / CoverageSteps}\" title=\"{part} of {whole} sentences linked to this outlet\">{percent} %</td>"));
            }

            output.Write("</tr>\n");
        }

        output.Write("</tbody></table><p class=\"about\">How many of the sentences of the row’s outlet are linked to the column’s outlet. One that is linked to several counts under each.</p></div>\n");
    }

    private static void WritePlots(PageStory page, TextWriter output)
    {
        output.Write("""
            <h3>Where the links are</h3>
            <p class="about">Each dot is two linked sentences: the one from the outlet named first counts from left to right, the other from top to bottom. Along the diagonal both tell in the
            same order; what lies off it was moved. <span class="plot-key same"></span>same <span class="plot-key part"></span>in part <span class="plot-key moved"></span>moved
            <span class="plot-key weak"></span>see also</p>
            <div class="plots">

            """);
        for (int i = 0; i < page.Order.Length; i++)
            for (int j = i + 1; j < page.Order.Length; j++) WritePlot(page, page.Order[i], page.Order[j], output);
        output.Write("</div>\n");
    }

    private static void WritePlot(PageStory page, int left, int right, TextWriter output)
    {
        Link[] links = [.. page.Alignment.LinksBetween(left, right).Where(link => link.Band != LinkBand.Weak)];
        string names = $"{MarkupEscape.Of(page.Story.Articles[left].Id)} × {MarkupEscape.Of(page.Story.Articles[right].Id)}";
        string told = Invariant($"{links.Length} links, {links.Count(link => link.Moved)} moved, {links.Count(link => link.Relation == LinkRelation.Partial)} in part");
        output.Write(Invariant($"<figure><button type=\"button\" class=\"pair\" data-pair=\"{left} {right}\" aria-label=\"Show the columns {names}\" title=\"Show these two columns\">{DotPlot.Of(page.Alignment, left, right, $"{names}: {told}")}</button>\n"));
        output.Write($"<figcaption><b>{names}</b> {told}</figcaption></figure>\n");
    }
}
