using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace ArticleDiff.Browser;

/// <summary>Three articles of 200 sentences: what the browser has to do is counted, not timed.</summary>
public sealed class LongStoryTests(BrowserSession session) : IClassFixture<BrowserSession>
{
    private const int Sentences = 200;

    [BrowserFact]
    public async Task Elements_and_ribbons_grow_with_the_story_and_no_faster()
    {
        await using OpenPage open = await session.Open(Story());
        Assert.Equal(3 * Sentences, await open.Count(".s"));

        int links = await open.Page.EvaluateAsync<int>("() => JSON.parse(document.querySelector('#links').textContent).reduce((sum, link) => sum + link[1].length * link[3].length, 0)");
        Assert.True(links > Sentences);
        Assert.InRange(await open.Count(".ribbons path"), Sentences, links);
        await using OpenPage half = await session.Open(Story(Sentences / 2));
        int few = await half.Count("body *");
        Assert.InRange(await open.Count("body *"), few, few * 22 / 10);
        Assert.Empty(open.Complaints);
    }

    [BrowserFact]
    public async Task Pointing_and_walking_lay_the_page_out_a_few_times_only()
    {
        await using OpenPage open = await session.Open(Story());
        ICDPSession tools = await open.Context.NewCDPSessionAsync(open.Page);
        await tools.SendAsync("Performance.enable");

        int layouts = await Layouts(tools);
        await open.Page.EvaluateAsync("() => { window.ribbon = document.querySelector('.ribbons path'); }");
        for (int i = 0; i < 40; i++)
        {
            await open.Page.DispatchEventAsync($".column .s >> nth={i * 5}", "mouseover");
            await open.Settle();
        }

        int pointed = await Layouts(tools);
        Assert.InRange(pointed - layouts, 0, 40 * 2);
        Assert.True(await open.Page.EvaluateAsync<bool>("() => window.ribbon.isConnected"), "pointing drew the ribbons anew");

        for (int i = 0; i < 40; i++) await open.Press("j");
        // All places are read before anything is written: a few layouts a step, however many sentences there are.
        Assert.InRange(await Layouts(tools) - pointed, 0, 40 * 8);
    }

    /// <summary>How often the browser has laid the page out so far.</summary>
    private static async Task<int> Layouts(ICDPSession tools)
    {
        JsonElement metrics = (await tools.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics");
        return (int)metrics.EnumerateArray().Single(metric => metric.GetProperty("name").GetString() == "LayoutCount").GetProperty("value").GetDouble();
    }

    /// <summary>A report, its later version with every tenth sentence changed, and a telling of its own with blocks moved.</summary>
    private string[] Story(int sentences = Sentences)
    {
        string[] towns = ["Brackley", "Orford", "Tilbury", "Haslemere", "Wexcombe", "Marlow", "Penrith", "Dunster", "Arlesey", "Kelso"];
        string[] deeds = ["bought a fire engine", "closed a library", "repaired a sea wall", "opened a swimming pool", "planted an orchard", "lost a lawsuit", "painted a town hall", "dug a canal"];
        string Sentence(int i, string verb) => string.Create(CultureInfo.InvariantCulture,
            $"In the year {1700 + i} the town of {towns[i % towns.Length]} {verb} that it {deeds[i * 7 % deeds.Length]} for {(i * 37) + 11} pounds.");
        IEnumerable<string> early = Enumerable.Range(0, sentences).Select(i => Sentence(i, "said"));
        IEnumerable<string> late = Enumerable.Range(0, sentences).Select(i => Sentence(i, i % 10 == 0 ? "denied" : "said"));
        IEnumerable<string> other = Enumerable.Range(0, sentences).Select(i => Sentence((i + 60) % sentences, "reported"));
        string Text(IEnumerable<string> sentences) => string.Join("\n\n", sentences) + "\n";
        return [$"early={session.Write("early.txt", Text(early))}", $"late={session.Write("late.txt", Text(late))}", $"other={session.Write("other.txt", Text(other))}"];
    }
}
