using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ArticleDiff.Fuzz.Inspections;

namespace ArticleDiff.Fuzz.Outputs;

/// <summary>Holds a page to its own script and style: nothing that an article holds runs, styles, loads, submits or leads away.</summary>
internal static class HtmlScan
{
    private const string Active = "iframe, object, embed, form, base, img, picture, source, video, audio, link:not([rel='icon']), frame, frameset, applet, portal, template, [style], [src], [srcset], [background], [formaction], [ping], [action], [autofocus], [contenteditable]";

    private static readonly string[] Metas = ["content-security-policy"];

    /// <summary>The page of a story, which runs one script of its own and holds one table of links.</summary>
    public static void CheckPage(string text) => Check(text, "the page", scripts: 2);

    /// <summary>The page of a history, which runs none.</summary>
    public static void CheckHistory(string text) => Check(text, "the history", scripts: 0);

    private static void Check(string text, string what, int scripts)
    {
        TextScan.Check(text, what);
        RunnerScan.CheckNone(text, what);
        using IHtmlDocument page = new HtmlParser().ParseDocument(text);
        Promise.Kept(page.Scripts.Length == scripts, $"{what} has {page.Scripts.Length} scripts");
        Promise.Kept(page.QuerySelectorAll("style").Length == 1, $"{what} has another style sheet");
        Promise.Kept(page.QuerySelector(Active) is null, $"{what} holds {page.QuerySelector(Active)?.OuterHtml}");
        foreach (IElement meta in page.QuerySelectorAll("meta[http-equiv]"))
            Promise.Kept(Metas.Contains(meta.GetAttribute("http-equiv")!.ToLowerInvariant()), $"{what} holds {meta.OuterHtml}");
        foreach (IElement element in page.All)
        {
            foreach (IAttr attribute in element.Attributes)
            {
                Promise.Kept(!attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), $"{what} holds {element.OuterHtml}");
                if (attribute.Name is "href" or "xlink:href") CheckAddress(element, attribute.Value, what);
            }
        }
    }

    private static void CheckAddress(IElement element, string address, string what)
    {
        if (address.StartsWith('#') || address == "data:,") return;
        bool web = address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        Promise.Kept(web && element.GetAttribute("rel") == "noreferrer noopener", $"{what} leads to {address}");
    }
}
