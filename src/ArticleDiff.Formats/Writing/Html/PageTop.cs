using System.Globalization;
using ArticleDiff.Alignment;
using ArticleDiff.Formats.Reading;
using ArticleDiff.Syntax;
using static System.FormattableString;

namespace ArticleDiff.Formats.Writing.Html;

/// <summary>What stands above and around the views: the head of the document, the title with the outlets, the bar with the choices, the dialogs.</summary>
internal static class PageTop
{
    private static readonly (string Id, string Name)[] Views =
        [("columns", "Columns"), ("passages", "Passages"), ("findings", "Findings"), ("overview", "Overview"), ("facts", "Facts")];

    private static readonly (string Keys, string Meaning)[] Keys =
    [
        ("↓ ↑ or j k", "next or previous sentence"),
        ("← → or h l", "the same passage in the next outlet on that side"),
        ("m M", "next or previous member of the passage, whatever the outlet"),
        ("Enter", "show the passage with all its members"),
        ("a", "line the columns up at this passage"),
        ("n N", "next or previous finding"),
        ("u U", "next or previous sentence that only its outlet has"),
        ("w", "word marks on or off"),
        ("Esc", "let go"),
        ("?", "this list"),
    ];

    public static void WriteHead(PageStory page, TextWriter output)
    {
        output.Write($"""
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{PageAssets.Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <meta name="generator" content="articlediff">
            <title>{MarkupEscape.Of(page.Title)} – ArticleDiff</title>
            <link rel="icon" href="data:,">
            <style>{PageAssets.Style}</style>
            </head>

            """);
    }

    public static void WriteMasthead(PageStory page, TextWriter output)
    {
        output.Write($"<header class=\"masthead\">\n<p class=\"kicker\">ArticleDiff · {page.Story.Articles.Length} articles side by side</p>\n<h1>{MarkupEscape.Of(page.Title)}</h1>\n<ul class=\"outlets\">\n");
        foreach (int article in page.Order)
        {
            Article own = page.Story.Articles[article];
            string day = own.Published is { } published ? Invariant($" <time datetime=\"{published:yyyy-MM-dd}\">{published:d MMMM yyyy}</time>") : "";
            string file = MarkupEscape.Of(own.Tree.Text.Path);
            // An address may be anything that somebody wrote into a file; only what a reader could follow becomes a link.
            string source = own.Url is not null && WebAddress.IsValid(own.Url)
                ? $"<a href=\"{MarkupEscape.Of(own.Url)}\" rel=\"noreferrer noopener\">{file}</a>"
                : $"<span>{file}</span>";
            // Without an outlet the id is the name; twice side by side it would look like two things.
            string id = own.Label == own.Id ? "" : $" <code>{MarkupEscape.Of(own.Id)}</code>";
            output.Write($"<li><b>{MarkupEscape.Of(own.Label)}</b>{id}{day} {source}");
            foreach (ParseProblem problem in own.Tree.Problems.DistinctBy(problem => problem.Kind).OrderBy(problem => problem.Kind))
                output.Write($"<br><span class=\"damage\">{MarkupEscape.Of(MarkdownTop.Describe(problem.Kind))}</span>");
            output.Write("</li>\n");
        }

        output.Write("</ul>\n</header>\n");
    }

    public static void WriteBar(PageStory page, TextWriter output)
    {
        output.Write("<div class=\"bar\">\n<nav aria-label=\"Views\"><ul class=\"views\">\n");
        foreach ((string id, string name) in Views)
        {
            string count = id == "findings" && page.Report.Findings.Length > 0 ? Invariant($" <span class=\"count\">{page.Report.Findings.Length}</span>") : "";
            output.Write($"<li><a href=\"#{id}\">{name}{count}</a></li>\n");
        }

        output.Write("</ul></nav>\n<div class=\"tools\">\n<label class=\"tool\">Marks against <select id=\"reference\">\n");
        foreach (int article in page.Order)
            output.Write($"<option value=\"{Number(article)}\">{MarkupEscape.Of(page.NameOf(article))}</option>\n");
        output.Write("<option value=\"-1\">nothing</option>\n</select></label>\n");
        output.Write("""
            <button type="button" class="tool icon" id="theme" aria-label="Colours: as the system" title="Colours: as the system">◐</button>
            <button type="button" class="tool icon" id="help" aria-label="Keys" title="Keys (?)">?</button>
            </div>
            </div>

            """);
    }

    public static void WriteDialogs(TextWriter output)
    {
        output.Write("<dialog id=\"sheet\" aria-label=\"Passage\"><button type=\"button\" class=\"close\" aria-label=\"Close\">✕</button><div class=\"content\"></div></dialog>\n");
        output.Write("<dialog id=\"keys\" aria-labelledby=\"keys-heading\"><button type=\"button\" class=\"close\" aria-label=\"Close\">✕</button><h2 id=\"keys-heading\">Keys</h2>\n<dl>\n");
        foreach ((string keys, string meaning) in Keys) output.Write($"<dt><kbd>{keys}</kbd></dt><dd>{meaning}</dd>\n");
        output.Write("</dl></dialog>\n<p id=\"said\" class=\"unseen\" role=\"status\" aria-live=\"polite\"></p>\n");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
