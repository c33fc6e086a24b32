using ArticleDiff.Tests.Formats.Writing;
using Xunit;

namespace ArticleDiff.Browser;

/// <summary>Whatever an article holds, a reader sees it as text, and nothing of it acts.</summary>
public sealed class HostileTextTests(BrowserSession session) : IClassFixture<BrowserSession>
{
    private static readonly string[] Payloads =
    [
        "<script>window.owned = 1</script>", "</script><script>window.owned = 2</script>", "<img src=x onerror=\"window.owned = 3\">", "<svg onload=\"window.owned = 4\"></svg>",
        "<svg><script>window.owned = 5</script></svg>", "<style>body { display: none }</style>", "</style><style>* { color: red }</style>",
        "<meta http-equiv=\"refresh\" content=\"0; url=https://127.0.0.1:9/\">", "<base href=\"https://127.0.0.1:9/\">", "<link rel=\"stylesheet\" href=\"https://127.0.0.1:9/x.css\">",
        "<iframe srcdoc=\"<script>parent.owned = 6</script>\"></iframe>", "<form action=\"https://127.0.0.1:9/\"><input name=q></form>", "<a href=\"javascript:window.owned = 7\">press</a>",
        "javascript:window.owned = 8", "\" onmouseover=\"window.owned = 9", "' autofocus onfocus='window.owned = 10", "&lt;script&gt; &amp; &#60;b&#62;", "<!-- hidden", "--> shown", "]]> <![CDATA[ x",
        "</p></section></main><h1>Another title</h1>", "<dialog open>Trust me</dialog>", "${window.owned = 11} `${1}`", "{{constructor.constructor('window.owned = 12')()}}",
    ];

    [BrowserFact]
    public async Task It_shows_as_text_and_nothing_of_it_runs()
    {
        string[] articles = Story();
        await using OpenPage open = await session.Open(articles);
        foreach (string view in (string[])["columns", "passages", "findings", "overview", "facts"])
        {
            await open.Page.ClickAsync($".views a[href='#{view}']");
            await open.Settle();
        }

        await open.Page.ClickAsync(".views a[href='#columns']");
        await open.Page.HoverAsync(".s >> nth=3");
        await open.Press("j", "m", "Enter", "Escape");

        await NothingActs(open);
        string shown = await open.Page.EvalOnSelectorAllAsync<string>(".column .s", "found => found.map(sentence => sentence.textContent).join('\\n')");
        foreach (string payload in Payloads) Assert.Contains(payload, shown, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Characters_that_act_and_are_not_seen_are_spelled_out()
    {
        await using OpenPage open = await session.Open(Story());

        Assert.True(await open.Page.EvaluateAsync<bool>("() => !/[\\u202a-\\u202e\\u2066-\\u2069\\u200b\\u0007\\u001b]/.test(document.documentElement.textContent)"));
        string shown = await open.Page.EvalOnSelectorAllAsync<string>(".column .s", "found => found.map(sentence => sentence.textContent).join('\\n')");
        Assert.Contains("paid ⟨U+202E⟩005⟨U+202C⟩ euros", shown, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task An_address_that_could_run_is_no_link()
    {
        string folder = Path.GetDirectoryName(session.Write("marker.txt", ""))!;
        string story = Directory.CreateDirectory(Path.Combine(folder, "story")).FullName;
        await File.WriteAllTextAsync(Path.Combine(story, "one.html"), "<html><head><link rel=\"canonical\" href=\"javascript:window.owned = 1\"></head><body><article><h1>The bridge</h1><p>The mayor opened the old bridge on Monday.</p></article></body></html>");
        await File.WriteAllTextAsync(Path.Combine(story, "two.txt"), "The mayor opened the old bridge on Monday morning.\n");

        await using OpenPage open = await session.Open([story]);

        Assert.Equal(0, await open.Page.EvalOnSelectorAllAsync<int>("a", "found => found.filter(link => !link.getAttribute('href').startsWith('#')).length"));
        Assert.Empty(open.Complaints);
    }

    /// <summary>The payloads of docs/hardening.md that are text on one line: the others are spelled out or end a sentence, which other tests hold.</summary>
    private static readonly string[] Named = [.. HostilePayloads.All.Select(payload => payload.Text).Where(text => !text.Any(c => char.IsControl(c) || c is '\u2028' or '\u202E' or '\u2066' or '\u200B'))];

    [BrowserFact]
    public async Task Every_named_payload_shows_as_text_and_nothing_of_it_runs()
    {
        string Sentences(string verb) => string.Join("\n\n", Named.Select((payload, i) => $"Speaker number {i} of the council {verb} the words {payload} before the bridge was opened"));
        await using OpenPage open = await session.Open([$"left={session.Write("named-left.txt", Sentences("said"))}", $"right={session.Write("named-right.txt", Sentences("shouted"))}"]);
        await open.Page.HoverAsync(".s >> nth=3");
        await open.Press("j", "m", "Enter", "Escape");

        await NothingActs(open);
        string shown = string.Concat((await open.Page.EvalOnSelectorAllAsync<string>(".column .s", "found => found.map(sentence => sentence.textContent).join(' ')")).Where(c => !char.IsWhiteSpace(c)));
        foreach (string word in Named.SelectMany(payload => ArticleDiff.Formats.Writing.VisibleText.Of(payload).Split(' ', StringSplitOptions.RemoveEmptyEntries))) Assert.Contains(word, shown, StringComparison.Ordinal);
    }

    /// <summary>The page holds its own script, style and heading, nothing else that acts, and has asked for nothing.</summary>
    private static async Task NothingActs(OpenPage open)
    {
        Assert.Empty(open.Complaints);
        Assert.Empty(open.Requests);
        Assert.Equal("undefined", await open.Page.EvaluateAsync<string>("() => typeof window.owned"));
        Assert.Equal(2, await open.Count("script"));
        Assert.Equal(1, await open.Count("style"));
        Assert.Equal(1, await open.Count("h1"));
        Assert.Equal(0, await open.Count("iframe, form, base, meta[http-equiv='refresh'], img, dialog[open], [onload], [onerror], [onmouseover], [onfocus], [onclick], a[href^='javascript']"));
    }

    /// <summary>Two articles that say the same hostile things, with a word changed in each sentence so that marks are drawn among the payloads.</summary>
    private string[] Story()
    {
        string Sentences(string verb) => string.Join("\n\n", Payloads.Select((payload, i) => $"Speaker number {i} of the council {verb} the words {payload} before the bridge was opened.")
            .Append($"The town {verb} that it paid \u202E005\u202C euros and zero\u200Bwidth bells \u0007 for the bridge."));
        return [$"left={session.Write("left.txt", Sentences("said"))}", $"right={session.Write("right.txt", Sentences("shouted"))}"];
    }
}
