using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using ArticleDiff.Formats.Tables;
using ArticleDiff.Fuzz.Outputs;

namespace ArticleDiff.Tests.Hardening;

/// <summary>One output of the program: how to get it, what it must be, and what a reader sees of it.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Arguments">The command line that writes it.</param>
/// <param name="Scan">Fails when anything in it acts.</param>
/// <param name="Seen">The text that a reader, or a program that parses it, sees.</param>
internal sealed record AttackedOutput(string Name, string Arguments, Action<string> Scan, Func<string, string> Seen)
{
    private const string Pair = "--left a --right b";

    /// <summary>The file that holds it, or null for standard output.</summary>
    public string? File { get; init; }

    public bool UsesColour { get; init; }

    /// <summary>Whether every sentence of the articles stands in it, so that the payload must be seen.</summary>
    public bool HoldsEverySentence { get; init; }

    public static IReadOnlyList<AttackedOutput> All { get; } =
    [
        Markdown("passages", "report story") with { HoldsEverySentence = true },
        Markdown("side-by-side", $"report story --form side-by-side {Pair}") with { HoldsEverySentence = true },
        Markdown("changes", "report story --form changes") with { HoldsEverySentence = true },
        Markdown("findings", "report story --form findings"),
        Markdown("facts", "report story --form facts"),
        Markdown("summary", "report story --form summary"),
        Markdown("comment", "report story --form comment") with { HoldsEverySentence = true },
        Json("report, JSON", "report story --format json") with { HoldsEverySentence = true },
        new("page", "report story --format html", HtmlScan.CheckPage, SeenInHtml) { HoldsEverySentence = true },
        new("picture", $"report story --format svg {Pair}", SvgScan.Check, text => XElement.Parse(text).Value),
        Screen("check", "check story --show-silent"),
        Coloured("check, colours", "check story --show-silent"),
        Screen("diff", $"diff story {Pair} --width 400") with { HoldsEverySentence = true },
        Coloured("diff, colours", $"diff story {Pair} --width 400") with { HoldsEverySentence = true },
        Screen("align", $"align story {Pair}") with { HoldsEverySentence = true },
        Json("align, JSON", $"align story {Pair} --format json"),
        Screen("split", "split story/a.txt") with { HoldsEverySentence = true },
        Screen("facts, text", "facts story"),
        new("facts, TSV", "facts story --format tsv", text => TableScan.Check(text, 9), SeenInTable),
        new("tables", "export story -o tables", text => TableScan.CheckQuoted(text, "sentences.tsv"), SeenInTable) { File = "tables/sentences.tsv", HoldsEverySentence = true },
        Json("check, JSON", "check story --format json --show-silent"),
        Json("SARIF", "check story --format sarif --show-silent"),
        new("annotations", "check story --format github --show-silent", RunnerScan.CheckAnnotations, SeenInAnnotations),
        Json("GitLab", "check story --format gitlab --show-silent"),
        new("batch", "batch lines.jsonl -o out", text => JsonScan.CheckLines(text, "batch"), text => string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(SeenInJson))) { File = "out/results.jsonl", HoldsEverySentence = true },
        Markdown("history", "history story/a.txt"),
        new("history, page", "history story/a.txt --format html", HtmlScan.CheckHistory, SeenInHtml),
        Json("history, JSON", "history story/a.txt --format json"),
        Screen("blame", "blame story/a.txt") with { HoldsEverySentence = true },
        Markdown("review, comment", "review --base HEAD --format comment"),
        Markdown("review, summary", "review --base HEAD --format summary"),
        Screen("review, text", "review --base HEAD"),
        Json("review, JSON", "review --base HEAD --format json"),
        Json("review, SARIF", "review --base HEAD --format sarif"),
        new("review, annotations", "review --base HEAD --format github", RunnerScan.CheckAnnotations, SeenInAnnotations),
        Json("lock", "lock story") with { File = "story/story.lock.json", HoldsEverySentence = true },
    ];

    private static AttackedOutput Markdown(string name, string arguments) => new(name, arguments, text => MarkdownScan.Check(text, name), MarkdownScan.Seen);

    private static AttackedOutput Json(string name, string arguments) => new(name, arguments, text => JsonScan.Check(text, name), SeenInJson);

    private static AttackedOutput Screen(string name, string arguments) => new(name, arguments, text =>
    {
        TextScan.Check(text, name);
        RunnerScan.CheckNone(text, name);
    }, text => text);

    private static AttackedOutput Coloured(string name, string arguments) => new(name, arguments, text =>
    {
        TextScan.CheckColoured(text, name);
        RunnerScan.CheckNone(text, name);
    }, WithoutColours)
    { UsesColour = true };

    private static string SeenInHtml(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        foreach (var element in page.QuerySelectorAll("script, style")) element.Remove();
        return page.Body!.TextContent;
    }

    public static string SeenInJson(string json)
    {
        StringBuilder seen = new();
        using JsonDocument document = JsonDocument.Parse(json);
        Add(document.RootElement, seen);
        return seen.ToString();
    }

    private static void Add(JsonElement element, StringBuilder seen)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject()) Add(property.Value, seen);
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray()) Add(item, seen);
                break;
            case JsonValueKind.String:
                seen.Append(element.GetString()).Append('\n');
                break;
        }
    }

    private static string SeenInTable(string table) => string.Join('\n', TabSeparated.Read(new StringReader(table), "t").SelectMany(row => row.Fields));

    private static string SeenInAnnotations(string text) =>
        text.Replace("%0A", "\n", StringComparison.Ordinal).Replace("%0D", "\r", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);

    private static string WithoutColours(string text)
    {
        StringBuilder plain = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\u001B') i = text.IndexOf('m', i);
            else plain.Append(text[i]);
        }

        return plain.ToString();
    }
}
