using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ArticleDiff.Tests.Formats.Writing.Html;

/// <summary>What a reviewer of the page looks at: its views with what is in them, counted, and one of each piece in full.</summary>
internal static class PageOutline
{
    private static readonly (string Name, string Selector)[] Counted =
    [
        ("columns", ".column"), ("sentences", ".s"), ("headlines", ".s.headline"), ("only here", ".s.only"), ("units set aside", ".aside dd"), ("marked stretches", ".column .w"),
        ("marked against the reference", ".column .w.on"), ("underlined stretches", ".column .f"), ("notes", ".note"), ("passages", ".passage"), ("passages of one outlet", ".passage.alone"),
        ("members", "#passages p[data-s]"), ("struck out", "#passages .gone"), ("struck out against the reference", "#passages .gone:not([hidden])"),
        ("reworded against the reference", "#passages .again:not([hidden])"), ("remarks", ".remarks li"), ("dot plots", ".plot"), ("cells of coverage", ".coverage td:not(.self)"), ("rows of facts", ".facts tbody tr"),
        ("rows of facts that differ", ".facts tr.differ"),
    ];

    public static string Of(IHtmlDocument page)
    {
        StringBuilder outline = new();
        outline.Append("# Headings\n");
        foreach (IElement heading in page.QuerySelectorAll("h1, h2, .column h3, #overview h3, .masthead li, .views a, caption, .kind summary"))
            outline.Append(CultureInfo.InvariantCulture, $"{heading.LocalName}: {Folded(heading.TextContent)}\n");
        outline.Append("\n# Counts\n");
        foreach ((string name, string selector) in Counted) outline.Append(CultureInfo.InvariantCulture, $"{name}: {page.QuerySelectorAll(selector).Length}\n");

        IElement widest = page.QuerySelectorAll(".passage").MaxBy(passage => passage.QuerySelectorAll(".member").Length)!;
        Piece(outline, "The passage with most members", widest);
        Piece(outline, "The sentence of the columns with most marks", page.QuerySelectorAll(".s").MaxBy(sentence => sentence.QuerySelectorAll(".w.on").Length)!);
        Piece(outline, "The first note", page.QuerySelector(".note")!);
        Piece(outline, "The plot with most links", page.QuerySelectorAll("figure").MaxBy(figure => figure.QuerySelectorAll("path").Sum(path => path.GetAttribute("d")!.Count(c => c == 'M')))!);
        Piece(outline, "The first fact that differs", page.QuerySelector(".facts tr.differ")!);
        return outline.ToString();
    }

    // A line an element, so that a change shows where it is.
    private static void Piece(StringBuilder outline, string name, IElement element) =>
        outline.Append(CultureInfo.InvariantCulture, $"\n# {name}\n{element.OuterHtml.Replace("><", ">\n<", StringComparison.Ordinal)}\n");

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
