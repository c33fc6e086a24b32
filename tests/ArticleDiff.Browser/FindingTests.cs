using Xunit;

namespace ArticleDiff.Browser;

/// <summary>The findings in the margin: their places, their filters, and the way from a note to its words.</summary>
public sealed class FindingTests(BrowserSession session) : IClassFixture<BrowserSession>
{
    private static readonly string[] Seeds = [Repository.PathOf("seeds/us-warns-china")];

    [BrowserFact]
    public async Task A_note_stands_beside_its_sentence_and_covers_no_other()
    {
        await using OpenPage open = await session.Open(Seeds);

        double[][] boxes = await open.Page.EvalOnSelectorAllAsync<double[][]>(".note",
            "found => found.filter(note => note.checkVisibility()).map(note => note.getBoundingClientRect()).map(box => [box.top, box.bottom]).sort((one, other) => one[0] - other[0])");

        Assert.True(boxes.Length > 3);
        for (int i = 1; i < boxes.Length; i++) Assert.True(boxes[i][0] >= boxes[i - 1][1], $"note {i} begins at {boxes[i][0]}, before the end of the one above at {boxes[i - 1][1]}");
        Assert.True(await open.Page.EvaluateAsync<bool>(
            """
            () => [...document.querySelectorAll(".note")].every(note => {
              const first = note.dataset.at.split(" ").map(key => document.getElementById(`s-${key}`)).find(sentence => sentence !== null);
              return !note.checkVisibility() || first === undefined || note.getBoundingClientRect().top >= first.getBoundingClientRect().top - 1;
            })
            """));
    }

    [BrowserFact]
    public async Task Filters_by_severity_and_rule_hide_notes_remarks_and_underlines()
    {
        await using OpenPage open = await session.Open(Seeds);
        await open.Page.ClickAsync(".views a[href='#findings']");
        await open.Settle();
        int all = await open.Seen(".note");
        Assert.Equal(await open.Count(".note"), all);
        int warnings = await open.Count(".note.warning");
        Assert.InRange(warnings, 1, all - 1);

        await open.Page.UncheckAsync("input[name='severity'][value='warning']");
        await open.Settle();
        Assert.Equal(all - warnings, await open.Seen(".note"));
        Assert.Equal(0, await open.Seen(".note.warning"));
        Assert.Contains($"{all - warnings} of {all}", await open.Page.TextContentAsync("#findings .tally"), StringComparison.Ordinal);
        Assert.True(await open.Page.EvaluateAsync<bool>("() => [...document.querySelectorAll('.f.warning')].some(words => words.classList.contains('off'))"));
        Assert.Equal(0, await open.Count("#passages .remarks li.warning:not([hidden])"));

        await open.Page.CheckAsync("input[name='severity'][value='warning']");
        string rule = await open.Page.GetAttributeAsync(".note.warning", "data-rule") ?? "";
        int ofRule = await open.Count($".note[data-rule='{rule}']");
        await open.Page.UncheckAsync($"input[name='rule'][value='{rule}']");
        await open.Settle();
        Assert.Equal(all - ofRule, await open.Seen(".note"));
        Assert.Equal(0, await open.Seen($".note[data-rule='{rule}']"));
    }

    [BrowserFact]
    public async Task N_goes_from_finding_to_finding_and_a_link_from_the_list_to_the_words()
    {
        await using OpenPage open = await session.Open(Seeds);
        HashSet<string> seen = [];
        int all = await open.Count(".note[data-at]:not([data-at=''])");
        for (int i = 0; i < all; i++)
        {
            await open.Press("n");
            string note = await open.Page.EvalOnSelectorAsync<string>(".note.open", "element => `${element.id} ${element.dataset.at}`");
            Assert.Contains(Assert.Single(await open.Sentences(".s.chosen")), note.Split(' '));
            seen.Add(note);
        }

        Assert.Equal(all, seen.Count);

        await open.Page.ClickAsync(".views a[href='#findings']");
        string target = await open.Page.EvalOnSelectorAsync<string>(".note .places a", "link => link.hash.slice(3)");
        await open.Page.ClickAsync(".note .places a >> nth=0");
        await open.Settle();
        Assert.Equal([target], await open.Sentences(".s.chosen"));
        Assert.True(await open.Page.Locator($"#s-{target}").IsVisibleAsync());
    }
}
