using System.Collections.Immutable;
using ArticleDiff.Alignment;
using ArticleDiff.Syntax;
using static System.FormattableString;

namespace ArticleDiff.Formats.Writing.Html;

/// <summary>The articles in columns, a paragraph a sentence; the script draws the ribbons between them. The findings stand in the margin.</summary>
internal static class PageColumns
{
    public static void Write(PageStory page, PageSentence sentences, TextWriter output)
    {
        Story story = page.Story;
        StoryCounts counts = StoryCounts.Of(page.Report);
        output.Write($"<section id=\"columns\" class=\"view\" aria-labelledby=\"columns-heading\"{First(page)}>\n<h2 id=\"columns-heading\" class=\"unseen\">Columns</h2>\n");
        output.Write("<div class=\"chooser\" role=\"group\" aria-label=\"Outlets shown\">\n");
        foreach (int article in page.Order)
            output.Write(Invariant($"<button type=\"button\" class=\"chip\" data-a=\"{article}\" aria-pressed=\"true\">{MarkupEscape.Of(page.NameOf(article))}</button>\n"));
        output.Write("""
            <label class="switch"><input type="checkbox" id="weak"> see also</label>
            <p class="legend" aria-hidden="true"><span class="key same"></span>same <span class="key part"></span>in part <span class="key moved"></span>moved <span class="key only"></span>only here</p>
            </div>
            <div class="board">
            <div class="stage">
            <svg class="ribbons" aria-hidden="true" focusable="false"></svg>
            <div class="cols">

            """);
        foreach (int article in page.Order) WriteColumn(page, sentences, article, counts.Articles[article], output);
        output.Write("</div>\n</div>\n");
        PageFindings.Write(page, output);
        output.Write("</div>\n</section>\n");
    }

    private static void WriteColumn(PageStory page, PageSentence sentences, int article, ArticleCounts counts, TextWriter output)
    {
        Article own = page.Story.Articles[article];
        string reference = article == page.Story.ReferenceIndex ? "<span class=\"tag\">reference</span> " : "";
        output.Write(Invariant($"<section class=\"column\" data-a=\"{article}\" aria-labelledby=\"column-{article}\">\n"));
        output.Write(Invariant($"<header><h3 id=\"column-{article}\">{MarkupEscape.Of(page.NameOf(article))}</h3><p>{reference}{counts.Linked} of {counts.Body} linked to any other</p></header>\n"));
        output.Write("<div class=\"text\">\n");
        int block = -1;
        foreach (Sentence unit in own.Tree.Sentences.Where(unit => unit.IsBody))
        {
            SentenceId id = new(article, unit.Index);
            Passage home = page.HomeOf(id);
            int outlets = page.Outlets(id);
            bool linked = page.IsLinked(id);
            string classes = $"s{(unit.Kind == UnitKind.Headline ? " headline" : "")}{(unit.Block != block ? " first" : "")}{(linked ? "" : " only")}";
            block = unit.Block;
            IReadOnlyList<int> findings = page.FindingsOf(id);
            string noted = findings.Count == 0 ? "" : $" data-f=\"{string.Join(' ', findings)}\"";
            string told = linked ? Invariant($"{outlets} of {page.Story.Articles.Length} outlets, passage {home.Id}") : $"only here, passage {home.Id}";
            output.Write(Invariant($"<p class=\"{classes}\" id=\"s-{article}-{unit.Index}\" data-p=\"{MarkupEscape.Of(home.Id)}\"{noted}>{sentences.Marked(id)} "));
            output.Write($"<a class=\"to\" href=\"#p-{MarkupEscape.Of(home.Id)}\" aria-label=\"{MarkupEscape.Of(told)}\" title=\"{MarkupEscape.Of(told)}\">{(linked ? Invariant($"{outlets}/{page.Story.Articles.Length}") : "only")}</a></p>\n");
        }

        output.Write("</div>\n");
        WriteSetAside(own, output);
        output.Write("</section>\n");
    }

    private static void WriteSetAside(Article article, TextWriter output)
    {
        ImmutableArray<Sentence> aside = [.. article.Tree.Sentences.Where(unit => unit.IsAside)];
        if (aside.IsEmpty) return;
        output.Write(Invariant($"<details class=\"aside\"><summary>Set aside ({aside.Length})</summary>\n<dl>\n"));
        foreach (Sentence unit in aside.OrderBy(unit => unit.Kind).ThenBy(unit => unit.Index))
            output.Write($"<dt>{EnumNames.Of(unit.Kind)}</dt><dd>{MarkupEscape.Of(article.Tree.DisplayText(unit))}</dd>\n");
        output.Write("</dl></details>\n");
    }

    private static string First(PageStory page)
    {
        ReportOptions options = page.Report.Options;
        if (options.Left is null && options.Right is null) return "";
        (int left, int right) = SideBySideRow.Sides(page.Story, options);
        return Invariant($" data-first=\"{left} {right}\"");
    }
}
