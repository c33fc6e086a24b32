using System.Globalization;
using System.Text;
using ArticleDiff.Alignment;
using static System.FormattableString;

namespace ArticleDiff.Formats.Writing.Svg;

/// <summary>
/// The links of two articles as one small picture for a README or a pull request: a bar a sentence on each side, a ribbon a link, so that what was
/// moved crosses. Up to <see cref="MaxRowsWithWords"/> sentences a side the bars have their first words beside them. It holds no script, asks for
/// nothing, and has colours for light and dark. <see cref="ReportOptions.Left"/> and <see cref="ReportOptions.Right"/> name the pair, as in a
/// side-by-side report.
/// </summary>
public sealed class RibbonSvgWriter : IReportWriter
{
    /// <summary>The greatest number of body sentences of an article with which the picture shows words.</summary>
    public const int MaxRowsWithWords = 64;

    /// <summary>How every picture begins: by it a picture can be told from others.</summary>
    public const string Opening = "<svg xmlns=\"http://www.w3.org/2000/svg\" data-from=\"articlediff\"";

    private const string Style = """
        svg{font:11px system-ui,-apple-system,"Segoe UI","Liberation Sans",sans-serif}
        .paper{fill:#fffdf9;stroke:#ddd8ce}.name{font-weight:700;font-size:13px;fill:#1d1b18}.count{font-size:10px;fill:#6b665d}.said{fill:#2d2a26}.only{fill:#8d877c}
        .bar{fill:#3f6f9f}.lone{fill:#cfc9bd}.same{fill:#3f6f9f;fill-opacity:.3}.part{fill:#3f6f9f;fill-opacity:.13}.moved{fill:#8a4fbf;fill-opacity:.3}.name-of-moved{fill:#8a4fbf}
        @media (prefers-color-scheme:dark){.paper{fill:#181a1d;stroke:#33363b}.name{fill:#ece8e1}.count{fill:#9a958c}.said{fill:#d8d4cc}.only{fill:#7d7970}.bar{fill:#7fb2e5}.lone{fill:#44474d}.same,.part{fill:#7fb2e5}.moved,.name-of-moved{fill:#c397f0}}
        """;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The options name no two articles of the story.</exception>
    public void Write(Report report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        Story story = report.Alignment.Story;
        (int left, int right) = SideBySideRow.Sides(story, report.Options);
        Link[] links = [.. report.Alignment.LinksBetween(left, right).Where(link => link.Band != LinkBand.Weak)];
        RibbonSide leftSide = RibbonSide.Of(story.Articles[left], links.SelectMany(link => link.Left.Sentences));
        RibbonSide rightSide = RibbonSide.Of(story.Articles[right], links.SelectMany(link => link.Right.Sentences));
        RibbonLayout layout = RibbonLayout.For(Math.Max(leftSide.Units.Length, rightSide.Units.Length));

        string told = Invariant($"{links.Length} links between {story.Articles[left].Label} and {story.Articles[right].Label}, {links.Count(link => link.Moved)} moved, {links.Count(link => link.Relation == LinkRelation.Partial)} in part");
        output.Write($"{Opening} viewBox=\"0 0 {layout.Width} {layout.Height}\" width=\"{layout.Width}\" height=\"{layout.Height}\" role=\"img\" aria-labelledby=\"title\">\n");
        output.Write($"<title id=\"title\">{MarkupEscape.Of(told)}</title>\n<style>\n{Style}\n</style>\n");
        output.Write($"<clipPath id=\"left\"><path d=\"M{RibbonLayout.Margin} 0H{layout.LeftBar - 4}V{layout.Height}H{RibbonLayout.Margin}Z\"/></clipPath>\n");
        output.Write($"<clipPath id=\"right\"><path d=\"M{layout.RightBar + RibbonLayout.BarWidth + 4} 0H{layout.Width - RibbonLayout.Margin}V{layout.Height}H{layout.RightBar + RibbonLayout.BarWidth + 4}Z\"/></clipPath>\n");
        output.Write($"<rect class=\"paper\" x=\".5\" y=\".5\" width=\"{layout.Width - 1}\" height=\"{layout.Height - 1}\" rx=\"8\"/>\n");
        WriteHeading(story.Articles[left], leftSide, layout, "start", RibbonLayout.Margin, "left", output);
        WriteHeading(story.Articles[right], rightSide, layout, "end", layout.Width - RibbonLayout.Margin, "right", output);
        string moved = links.Count(link => link.Moved) is > 0 and int count ? Invariant($" · <tspan class=\"name-of-moved\">{count} moved</tspan>") : "";
        output.Write(Invariant($"<text class=\"count\" x=\"{layout.Width / 2}\" y=\"{(layout.HasWords ? 39 : layout.Height - 8)}\" text-anchor=\"middle\">{links.Length} links{moved}</text>\n"));
        WriteRibbons(links, leftSide, rightSide, layout, output);
        WriteSide(leftSide, layout, layout.LeftBar, RibbonLayout.Margin, "left", output);
        WriteSide(rightSide, layout, layout.RightBar, layout.RightBar + RibbonLayout.BarWidth + 6, "right", output);
        output.Write("</svg>\n");
    }

    private static void WriteHeading(Article article, RibbonSide side, RibbonLayout layout, string anchor, int x, string clip, TextWriter output)
    {
        int linked = side.Linked.Count(isLinked => isLinked);
        // Beside narrow bars a long name would run into the other one.
        string name = layout.HasWords || article.Label.Length <= RibbonLayout.ShortName ? article.Label : article.Id;
        string at = layout.HasWords ? Invariant($" clip-path=\"url(#{clip})\"") : "";
        output.Write($"<g{at}><text class=\"name\" x=\"{x}\" y=\"24\" text-anchor=\"{anchor}\">{MarkupEscape.Of(name)}</text>");
        output.Write($"<text class=\"count\" x=\"{x}\" y=\"39\" text-anchor=\"{anchor}\">{Number(side.Units.Length)} sentences, {Number(linked)} linked</text></g>\n");
    }

    private static void WriteRibbons(Link[] links, RibbonSide left, RibbonSide right, RibbonLayout layout, TextWriter output)
    {
        foreach (string kind in (string[])["part", "same", "moved"])
        {
            StringBuilder path = new();
            foreach (Link link in links.Where(link => KindOf(link) == kind))
                foreach (int from in link.Left.Sentences)
                    foreach (int to in link.Right.Sentences) path.Append(layout.Ribbon(left.RowOf(from), right.RowOf(to)));
            if (path.Length > 0) output.Write($"<g class=\"{kind}\">{path}</g>\n");
        }
    }

    private static string KindOf(Link link) => link.Moved ? "moved" : link.Relation == LinkRelation.Partial ? "part" : "same";

    private static void WriteSide(RibbonSide side, RibbonLayout layout, int bar, int text, string clip, TextWriter output)
    {
        for (int row = 0; row < side.Units.Length; row++)
            output.Write($"<rect class=\"{(side.Linked[row] ? "bar" : "lone")}\" x=\"{bar}\" y=\"{layout.Top(row)}\" width=\"{RibbonLayout.BarWidth}\" height=\"{layout.BarHeight}\" rx=\"1\"/>\n");
        if (!layout.HasWords) return;
        output.Write($"<g clip-path=\"url(#{clip})\">\n");
        for (int row = 0; row < side.Units.Length; row++)
            output.Write($"<text class=\"{(side.Linked[row] ? "said" : "only")}\" x=\"{text}\" y=\"{layout.Baseline(row)}\">{MarkupEscape.Of(side.Words(row))}</text>\n");
        output.Write("</g>\n");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
